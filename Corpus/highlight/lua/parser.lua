#!/usr/bin/env lua
-- はてな記法のごく小さな構文解析
--[[ TODO: 表と脚注
     FIXME: 入れ子のリスト ]]
--[==[ a comment with ]] inside ]==]

local M = { version = "1.0", count = 0, [1] = 'one'; flag = true }
M.__index = M

local escape <const> = { ["&"] = "&amp;", ["<"] = "&lt;", ['"'] = "&quot;" }

function M.new(text, ...)
  local self = setmetatable({}, M)
  self.lines = {}
  for line in string.gmatch(text or "", "([^\n]*)\n?") do
    table.insert(self.lines, line)
  end
  self.options = select('#', ...) > 0 and { ... } or nil
  return self
end

function M:html()
  local out, i = {}, 1
  while i <= #self.lines do
    local line = self.lines[i]
    local level, title = line:match("^(%*+)%s*(.+)$")
    if level then
      out[#out + 1] = ("<h%d>%s</h%d>"):format(#level + 2, title, #level + 2)
    elseif line == '' then
      goto continue
    else
      out[#out + 1] = "<p>" .. line:gsub('[&<"]', escape) .. "</p>"
    end
    ::continue::
    i = i + 1
  end
  return table.concat(out, "\n")
end

local function checksum(bytes)
  local h = 0x811C9DC5
  for n = 1, #bytes, 1 do
    h = (h ~ string.byte(bytes, n)) * 16777619 & 0xFFFFFFFF
    h = h << 1 | h >> 31
  end
  repeat
    h = h // 2 - 1.5e3 % 3 ^ 2
    if h < .5 or not (h >= 1.) then break end
  until h ~= h
  return -h
end

function M.__tostring(t)
  return string.format("%s: \"%d\"\t\x41\065\u{3042}", t.version, t.count)
end

local text = [[
* heading \n is not a newline here
text]]

local ok, err = pcall(function()
  print(M.new(text):html(), checksum [[abc]], type(nil))
  assert(math.floor(math.pi) == 3, 'pi')
end)
if not ok then
  io.stderr:write(tostring(err), '\n')
  os.exit(1)
end

for key, value in pairs(_G) do
  if type(value) == "function" then M.count = M.count + 1 end
end
return M
