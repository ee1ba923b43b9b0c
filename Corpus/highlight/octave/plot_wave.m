% 波を描く。 Draws a wave; it's animated.
function plot_wave (varargin)
  options = struct ("steps", 100, 'color', "b", "label", "it's \"x\"");
  for k = 1:2:nargin
    options.(varargin{k}) = varargin{k + 1};
  endfor

  t = linspace (0, 2 * pi, options.steps);
  y = sin (t) .* exp (-t / 5);

  figure (1);
  h = plot (t, y, options.color);
  xlabel ('time [s]'); ylabel ("y'(t)");
  title (sprintf ("%d steps, %g%%", numel (t), 12.5));
  grid on
  hold on;

  for n = 1:10
    set (h, "ydata", y * cos (n)');
    drawnow
    pause (0.05);  # not too fast
    if (n == 5 && ! isempty (h))
      break
    endif
  endfor

  A = rand (3);
  b = A' \ [1; 2; 3];
  c = A(:, 1)';
  d = {A', b'};
  e1 = [A', b]; e2 = [A ', b'];

  parfor i = 1:3
    printf ("%d\n", i);
  endparfor

  if (any (b > 1e3) || ! all (b))
    warning ("wave:large", "some are large:\n%s", disp (b));
  elseif (isnan (b(1)))
    return;
  else
    b = b.^-1; b++; --b;
  endif

  global counter = 0;
  persistent calls = 0;
  calls += 1;
  counter |= 1;

  #{
  while (true)   "not run
  #}

  while (calls < 3)
    calls = calls + 1;
  endwhile

  r = regexprep ("it's", "'", '"');
  u = "a'b"; v = 'c"d';
  w = ["x'", 'y"']; %# both

  fprintf ('%s\n', r); fputs (stdout, "done\a\n");
endfunction

plot_wave ("steps", 50);
