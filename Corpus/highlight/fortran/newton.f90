!> Roots of polynomials by Newton's method.
!! ニュートン法で多項式の根を求める。
module polynomial
  implicit none
  integer, parameter :: dp = kind(1.0d0)

  type :: poly
    real(dp), allocatable :: c(:)
  contains
    procedure :: value => poly_value
    procedure :: derivative
    procedure :: print => print_poly
  end type poly

  interface poly
    module procedure from_coefficients
  end interface poly

contains

  function from_coefficients(c) result(p)
    real(dp), intent(in) :: c(:)
    type(poly) :: p
    p%c = c
  end function from_coefficients

  pure function poly_value(self, x) result(y)
    class(poly), intent(in) :: self
    complex(dp), intent(in) :: x
    complex(dp) :: y
    integer :: i
    y = (0.0_dp, 0.0_dp)
    do i = size(self%c), 1, -1
      y = y * x + self%c(i)
    end do
  end function poly_value

  pure function derivative(self) result(d)
    class(poly), intent(in) :: self
    type(poly) :: d
    integer :: i, n
    n = ubound(self%c, 1)
    if (n <= 1) then
      allocate (d%c(1))
      d%c(1) = 0
    else
      d%c = [(real(i - 1, dp) * self%c(i), i = 2, n)]
    end if
  end function derivative

  subroutine print_poly(self, unit)
    class(poly), intent(in) :: self
    integer, intent(in), optional :: unit
    integer :: i, u
    u = 6
    if (present(unit)) u = unit
    do i = 1, size(self%c)
      if (self%c(i) == 0) cycle
      write (u, fmt="(es12.4, ' x^', i0)") self%c(i), i - 1
    end do
    flush (u)
  end subroutine print_poly

  subroutine newton(p, x, tolerance, iterations, converged)
    type(poly), intent(in) :: p
    complex(dp), intent(inout) :: x
    real(dp), intent(in) :: tolerance
    integer, intent(out) :: iterations
    logical, intent(out) :: converged
    type(poly) :: d
    complex(dp) :: slope, change
    integer, parameter :: limit = 100

    d = p%derivative()
    converged = .false.
    search: do iterations = 1, limit
      slope = d%value(x)
      if (abs(slope) < tiny(1.0_dp)) exit search
      change = p%value(x) / slope
      x = x - change
      if (abs(change) <= tolerance * max(1.0_dp, abs(x))) then
        converged = .true.
        exit search
      end if
    end do search
  end subroutine newton
end module polynomial

program roots
  use polynomial
  use, intrinsic :: ieee_arithmetic, only: ieee_is_nan
  implicit none
  type(poly) :: p
  complex(dp) :: x
  integer :: n, i, ios
  logical :: ok
  real(dp) :: start(2, 3)
  character(len=20) :: argument
  data start /1.0, 0.5, -1.0, 0.5, 0.0, 2.0/

  namelist /options/ n
  p = poly([-1.0_dp, 0.0_dp, 0.0_dp, 1.0_dp])
  call p%print()
  if (command_argument_count() > 0) then
    call get_command_argument(1, argument)
    read (argument, *, iostat=ios) n
    if (ios /= 0) stop 2
  end if
  do i = 1, 3
    x = cmplx(start(1, i), start(2, i), kind=dp)
    call newton(p, x, 1.0e-12_dp, n, ok)
    if (ok .and. .not. ieee_is_nan(real(x))) then
      print '(2f12.6, i4)', real(x), aimag(x), n
    else if (n >= 100) then
      print *, 'diverged from', start(:, i)
    else
      print *, "flat", mod(n, 2) .eq. 0 .eqv. .true.
    endif
  enddo
  character*8 old
  write (*, '(a, i5, f8.3, 3x, es12.4e2)') 'root', n, x, x
  write (*, 20) n
20 format (1x, i5, 2x, f10.4, e12.5)
  print *, 'a string that goes &
    &on the next line', "and &
    &another"
  pause
  goto 20
end program roots
