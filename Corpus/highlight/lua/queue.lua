-- A queue and a scheduler of coroutines (コルーチン).
local Queue = {}
do
  local mt = { __index = Queue, __len = function(q) return q.last - q.first + 1 end }
  function Queue.new() return setmetatable({ first = 1, last = 0 }, mt) end
end

function Queue:push(item)
  self.last = self.last + 1
  self[self.last] = item
  return self
end

function Queue:pop()
  if self.first > self.last then return nil, "empty" end
  local item = self[self.first]
  self[self.first] = nil
  self.first = self.first + 1
  return item
end

local tasks = Queue.new()

local function spawn(name, steps)
  local co = coroutine.create(function()
    for i = steps, 1, -1 do
      print(name .. ": " .. i)
      coroutine.yield()
    end
  end)
  tasks:push(co)
end

spawn('a', 3); spawn("b", 2)
while #tasks > 0 do
  local co = tasks:pop()
  local ok, message = coroutine.resume(co)
  if not ok then error(message)
  elseif coroutine.status(co) ~= "dead" then tasks:push(co) end
end

local sorted = { 5, 3, 0x1p4, 1e-2 }
table.sort(sorted, function(a, b) return a < b end)
print(table.unpack(sorted), next({}), rawequal(1, 1.0), utf8.char(12354))
local f <close> = assert(io.open(arg[0], "r"))
for line in f:lines() do
  local k, v = line:match "^(%w+)%s*=%s*(.*)$"
  if k and tonumber(v) then _ENV[k] = v end
end
f:close()

--[==[ A long comment, TODO: ]] does not end it
and `goto` is no keyword here ]==]
local words <const> = [[
raw \n text]] .. [==[with ]] inside]==]
local escapes = "tab\t nul\0 hex\x41 \u{3042} \z
                 joined \
next line" .. 'it\'s "quoted"'

function Queue.__index(self, key) return rawget(self, key) or _G[key] end

repeat
  local n, x = 0xFFp-2, 3.14e+5 // 2 | 7 & ~1 << 2 >> 1 ~ 5
  if n ~= x and not (n == x) then goto continue
  elseif n <= x or n >= -x then break
  else print(("%d"):format(n), n ^ 2 % 3, .5, 3., 0x.8, 1 // 1) end
  ::continue::
until false

for i, v in ipairs { 1, 2; 3, ["key"] = true, n = nil, f = function(...) return select('#', ...) end } do
  string.format("%s", os.time()); debug.traceback(); math.floor(math.pi + math.maxinteger)
  package.path = package.path .. ";./?.lua"; table.concat({ i, v }, ",")
end
pcall(require, "lfs"); collectgarbage "count"; queue:push [[x]]; queue:pop { }
end -- a stray end
local unfinished = "ends with the line
print(unfinished)
--[[ never closed FIXME
