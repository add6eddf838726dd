using System.Data.Common;

namespace Bot.CheckIns.Actions;

/// <summary>Told of each action that a team agrees, in the transaction that keeps it.</summary>
internal sealed record WhenActionAgreed(Action<DbConnection, AgreedAction> Hear);
