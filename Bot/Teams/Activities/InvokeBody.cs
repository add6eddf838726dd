using System.Text.Json;

namespace Bot.Teams.Activities;

/// <summary>The HTTP body that answers a pressed card button.</summary>
internal sealed record InvokeBody(int StatusCode, string Type, JsonElement Value);
