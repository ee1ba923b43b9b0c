function [slope, offset, residual] = fit_line(x, y, varargin)
%% Fits a line to points. 直線を当てはめる。
%   [S, O] = fit_line(X, Y) doesn't draw anything.

global verbose
persistent calls

if nargin < 2
    x = linspace(0, 1, 20);
    y = 2*x + 1 + 0.1*randn(size(x));
end
calls = [calls; numel(x)];
mask = 0xFFu8;
flags = 0b1010;

%% Least squares
A = [x(:), ones(numel(x), 1)];
p = A \ y(:);
slope = p(1); offset = p(2);
residual = norm(A*p - y(:)) / sqrt(length(x));

for k = 1:2:numel(varargin)
    switch lower(varargin{k})
        case {'plot', 'draw'}
            plot(x, y, '.', x, A*p, 'r-');
            title(sprintf('y = %.2f x + %.2f%%', p'), 'FontSize', 12);
            xlabel("it's x"); ylabel('y');
        case 'save'
            fid = fopen(varargin{k+1}, 'w');
            fprintf(fid, '%g\t%g\n', [x; y]);
            fclose(fid);
        otherwise
            warning('unknown option "%s"', varargin{k});
    end
end

i = 0;
while true
    i = i + 1;
    if mod(i, 7) == 0, break, end
    if i ~= 3 & verbose, continue; end
end

try
    z = cellfun(@(s) s(1), {'a', 'b'}, 'UniformOutput', false);
    w = arrayfun(@sin, x.^2) .* x' - 3i + 1.5e3j;
catch err
    disp(err.message);
    rethrow(err);
end

parfor n = 1:4
    total(n) = sum(x.^n) + eps;
end

s.name = 'it''s';
c = {1, 'two', [3 4]'}';
q = a' + b.';
!echo done
end

function r = helper(v)
r = v(end)'; % the last one's transpose
end
