-- Sends the calls of a file in turn: method, path and body, separated by tabs; {n} becomes a number that grows.
local calls = {}
local sent = 0

function init(args)
  for line in io.lines(args[1]) do
    local method, path, body = line:match("^([^\t]*)\t([^\t]*)\t(.*)$")
    calls[#calls + 1] = { method = method, path = path, body = body }
  end
end

function request()
  local call = calls[sent % #calls + 1]
  sent = sent + 1
  local body = nil
  if call.body ~= "" then
    body = call.body:gsub("{n}", tostring(sent))
  end
  return wrk.format(call.method, call.path, nil, body)
end
