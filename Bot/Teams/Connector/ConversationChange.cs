using System.Data.Common;

namespace Bot.Teams.Connector;

/// <summary>What changes in how a conversation is reached.</summary>
/// <param name="Make">Makes the change in the store.</param>
/// <param name="OnDisk">Told once it is on disk, in the order of the changes: an older one must not overlay a newer one.</param>
internal sealed record ConversationChange(Action<DbConnection> Make, Action OnDisk);
