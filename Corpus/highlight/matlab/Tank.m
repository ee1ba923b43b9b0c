classdef Tank < handle & matlab.mixin.Copyable
    %TANK A tank of water; it isn't pressurized.
    %   T = TANK(AREA) makes one.

    properties (Access = private, Constant)
        G = 9.81
        Label = 'it''s a "tank"'
    end

    properties (SetAccess = protected)
        area (1,1) double {mustBePositive} = 1.5e-1
        level = 0
        history = []
        name string = "say ""x"""
    end

    events
        Overflow
    end

    methods
        function obj = Tank(area, options)
            arguments
                area double = pi / 4
                options.Name (1,:) char = 'tank'
            end
            obj.area = area;
            obj.name = options.Name;
        end

        function fill(obj, amount)
            % TODO: check the amount
            if amount < 0 || isnan(amount)
                error('Tank:amount', 'amount %d isn''t allowed', amount);
            elseif amount == Inf
                return
            end
            obj.level = obj.level + amount ./ obj.area;
            obj.history(end+1) = obj.level;
            if obj.level >= 10 && ~isempty(obj.history)
                notify(obj, 'Overflow');
            end
        end

        function v = speed(obj)
            v = sqrt(2 * obj.G * max(obj.level, 0))';
        end
    end

    methods (Static)
        function m = rotation(angle)
            m = [cos(angle) -sin(angle); ...  a continued line, isn't it
                 sin(angle)  cos(angle)];
            m = m.' * m';
        end
    end

    enumeration
        Small, Large
    end
end

%{
Not run: it's "old"
%{
nested
%}
x = 'still a comment
%}
