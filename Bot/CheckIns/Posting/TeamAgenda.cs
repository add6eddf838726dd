using System.Data.Common;
using Bot.CheckIns.Rounds;

namespace Bot.CheckIns.Posting;

/// <summary>What others know of a team that belongs on the cards of its check-ins.</summary>
/// <param name="Of">What it has agreed to put first, a line each, plain text.</param>
/// <param name="PlaceOf">The place whose teams' totals are added up; null when it belongs to none.</param>
internal sealed record TeamAgenda(Func<DbConnection, TeamChannel, IReadOnlyList<string>> Of, Func<DbConnection, TeamChannel, string?> PlaceOf);
