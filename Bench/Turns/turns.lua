-- Each request is another person's question; its id holds the moment it was sent, in microseconds.
local questions = {
  "how often should I have supervision?", "who counts as a carer?", "which snomed code for a referral?",
  "what is the workforce development framework?", "do I need a qualification?", "is the evidence any good?",
  "how many sessions does a person get?", "can people refer themselves?", "what is MECC?", "who can supervise me?",
}
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long microseconds; } moment;
  int gettimeofday(moment *, void *);
]]
local now = ffi.new("moment")
local token, service, people = os.getenv("BENCH_TOKEN"), os.getenv("BENCH_SERVICE"), tonumber(os.getenv("BENCH_PEOPLE"))
local thread_count = 0
local count = 0

function setup(thread)
  thread:set("lane", thread_count)
  thread_count = thread_count + 1
end

function init(args)
  math.randomseed(lane + 1)
end

function request()
  count = count + 1
  local person = math.random(people)
  ffi.C.gettimeofday(now, nil)
  local body = string.format(
    '{"type":"message","id":"%s-%d-%d","timestamp":"2026-11-22T09:00:00Z","channelId":"msteams","serviceUrl":"%s",' ..
    '"from":{"id":"29:person-%d","name":"Person %d","aadObjectId":"00000000-0000-0000-0000-%012d"},' ..
    '"recipient":{"id":"28:bot","name":"Framework Companion"},' ..
    '"conversation":{"id":"a:chat-%d","conversationType":"personal","tenantId":"%s"},' ..
    '"channelData":{"tenant":{"id":"%s"}},"text":"%s","textFormat":"plain","locale":"en-GB",' ..
    '"entities":[{"type":"clientInfo","locale":"en-GB","country":"GB","platform":"Web","timezone":"Europe/London"}]}',
    string.format("%d%06d", tonumber(now.seconds), tonumber(now.microseconds)), lane, count, service, person, person, person, person,
    os.getenv("BENCH_TENANT"), os.getenv("BENCH_TENANT"), questions[count % #questions + 1])
  return wrk.format("POST", "/api/messages", { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. token }, body)
end
