! 熱伝導方程式を解く -- TODO: three dimensions
#include "config.h"
#ifdef USE_MPI
#define RANK 0
#endif
module heat_mod
  use, intrinsic :: iso_fortran_env, only: output_unit, error_unit
  use iso_c_binding, only : c_int, c_double, c_ptr, c_null_ptr
  implicit none
  private
  public :: grid, step, operator(+)

  integer, parameter :: wp = selected_real_kind(15, 307)
  real(wp), parameter :: pi = 3.14159265358979_wp, small = 1.0e-9_wp, half = .5d0
  integer, save :: counts(3) = (/ 1, 2, 3 /)
  logical :: verbose = .true.
  character(len=*), parameter :: title = "It's ""hot""", other = 'it''s'

  type, abstract :: shape
  contains
    procedure(area_of), deferred, pass(self) :: area
  end type shape

  type, extends(shape), public :: grid
    integer :: nx = 10, ny = 10
    real(wp), allocatable, dimension(:, :) :: u
    class(shape), pointer :: parent => null()
  contains
    procedure, pass(self) :: area => grid_area
    generic, public :: assignment(=) => copy
    procedure, private :: copy
    final :: destroy
  end type grid

  abstract interface
    pure function area_of(self) result(a)
      import :: shape, wp
      class(shape), intent(in) :: self
      real(wp) :: a
    end function area_of
  end interface

  interface operator(+)
    module procedure add
  end interface operator(+)

  enum, bind(c)
    enumerator :: red = 1, green, blue
  end enum

contains

  elemental pure real(wp) function square(x)
    real(wp), intent(in) :: x
    square = x**2 + 0.0_wp
  end function square

  recursive subroutine step(g, dt, n, ierr)
    type(grid), intent(inout), target :: g
    real(wp), value :: dt
    integer, optional, intent(in) :: n
    integer, intent(out) :: ierr
    real(wp), dimension(size(g%u, 1), size(g%u, 2)) :: v
    integer :: i, j

    ierr = 0
    if (.not. allocated(g%u)) then
      allocate (g%u(g%nx, g%ny), source=0.0_wp, stat=ierr)
      if (ierr /= 0) error stop 'no memory'
    else if (dt <= 0 .or. g%nx .lt. 2) then
      return
    end if
    !$omp parallel do private(i)
    outer: do j = 2, g%ny - 1
      do concurrent (i = 2:g%nx - 1)
        v(i, j) = g%u(i, j) + dt * (g%u(i + 1, j) + g%u(i - 1, j) &
          & - 4.0_wp * g%u(i, j))
      end do
      if (any(v(:, j) > huge(1.0))) exit outer
      if (j == 3) cycle outer
    end do outer
    where (abs(v) < small)
      v = 0
    elsewhere
      v = min(v, 1.0_wp)
    end where
    select case (n)
    case (1:3)
      call step(g, dt / 2, ierr=ierr)
    case default
      g%u = merge(v, g%u, v >= 0)
    end select
    associate (total => sum(g%u))
      write (output_unit, '(a, i5, f10.3)', advance='no') title, n, total
    end associate
    nullify (g%parent)
    deallocate (g%u)
  end subroutine step

  function add(a, b) result(c) bind(c, name='add')
    integer(c_int), value, intent(in) :: a, b
    integer(c_int) :: c
    c = ior(a, z'FF') + ishft(b, 2) * int(b'1010')
  end function add
end module heat_mod

program heat
  use heat_mod, only: grid, step
  implicit none
  type(grid) :: g
  integer :: ios, unit
  character(80) :: line

  open (newunit=unit, file='heat.dat', status='old', action='read', iostat=ios, err=100)
  do while (ios == 0)
    read (unit, '(a)', iostat=ios, end=100) line
    if (len_trim(line) == 0 .and. line(1:1) .ne. '#') goto 100
    print *, trim(adjustl(line)), .false.
  end do
100 continue
  close (unit)
  call step(g, 0.1d0, 1, ios)
  stop
end program heat
