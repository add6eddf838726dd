-- Each request is the next person's page of answers; the words that say it is saved must come back every time.
local head, middle, tail = string.match(os.getenv("BENCH_PAGE"), "^(.-)%$ID(.-)%$PERSON(.*)$")
local people = tonumber(os.getenv("BENCH_PEOPLE"))
local headers = { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN") }
local threads = {}
local count = 0
wrong = 0

function setup(thread)
  thread:set("lane", #threads)
  table.insert(threads, thread)
end

function request()
  count = count + 1
  local body = head .. os.getenv("BENCH_RUN") .. "-" .. lane .. "-" .. count .. middle .. (count * 2 + lane) % people .. tail
  return wrk.format("POST", nil, headers, body)
end

function response(status, headers, body)
  if status ~= 200 or not string.find(body, "your answers are saved", 1, true) then
    wrong = wrong + 1
  end
end

function done(summary, latency, requests)
  local refused = 0
  for _, thread in ipairs(threads) do
    refused = refused + thread:get("wrong")
  end
  io.write(string.format("measured %d %d %d %d %d\n", summary.requests, summary.duration, refused, latency:percentile(50), latency:percentile(99)))
end
