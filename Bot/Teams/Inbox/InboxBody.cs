using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Teams.Inbox;

/// <summary>What the inbox keeps of an activity until it is worked on.</summary>
internal sealed record InboxBody(Activity Activity, Concern? Concern);
