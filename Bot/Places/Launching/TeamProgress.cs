namespace Bot.Places.Launching;

/// <summary>How far a team has come with its part in a round.</summary>
/// <param name="NodeId">The neighbourhood.</param>
/// <param name="PlaceId">The place that it belongs to by now; empty when it belongs to none.</param>
/// <param name="Name">What it is called.</param>
/// <param name="State">What has become of its part, in words.</param>
/// <param name="Roster">How many can answer; null while there is no check-in.</param>
/// <param name="Answered">How many have; null when that is not shown.</param>
internal sealed record TeamProgress(string NodeId, string PlaceId, string Name, string State, int? Roster = null, int? Answered = null);
