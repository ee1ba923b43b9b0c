#!/usr/bin/octave -q
## Counts words in a file.
1;  # a script, isn't it

function result = count_words (name = "in.txt")
  result = struct ();
  fid = fopen (name, "r");
  if (fid < 0)
    error ("can't open \"%s\"\n", name);
  endif
  unwind_protect
    while (ischar (line = fgetl (fid)))
      words = strsplit (lower (line), ' ');
      for i = 1:numel (words)
        w = words{i};
        if (isempty (w) || ! isletter (w(1)))
          continue;
        endif
        if (isfield (result, w))
          result.(w)++;
        else
          result.(w) = 1;
        end
      endfor
    endwhile
  unwind_protect_cleanup
    fclose (fid);
  end_unwind_protect
endfunction

#{
A block comment: it's "long"
%{
nested
%}
#}

%!test
%! assert (count_words ("none"), 1);

x = [1, 2, 3]';
y = x .^ 2 + 0x1F - 1.5e-3i;
y += 2; y -= 1; y *= 3; y ^= 2;
z = x' * y != 4 && !true;
s1 = 'single ''quoted'' \n stays';
s2 = "double \"quoted\" 'x' \t\x41\101 done";
m = {"a", 'b'; s1, s2};

do
  x(end) = [];
until (isempty (x))

switch (s1)
  case {"a", "b"}
    disp ("it's");
  otherwise
    printf ("%5.2f %s%%\n", pi, s2);
endswitch

try
  undefined_function (1);
catch err
  fprintf (stderr, "%s\n", err.message);
end_try_catch

f = @(a, b) a ** b;
if (f (2, 3) == 8), disp (NA), end % done
