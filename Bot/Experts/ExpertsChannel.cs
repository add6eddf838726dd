using System.Diagnostics.CodeAnalysis;
using Bot.Turns;
using Microsoft.Extensions.Options;

namespace Bot.Experts;

/// <summary>The channel whose people may answer.</summary>
internal sealed class ExpertsChannel(IOptions<ExpertsOptions> options)
{
    /// <summary>Its id; null when no channel is set.</summary>
    public string? Id { get; } = string.IsNullOrWhiteSpace(options.Value.Channel) ? null : options.Value.Channel.Trim();

    [MemberNotNullWhen(true, nameof(Id))]
    public bool IsSet => Id is not null;

    /// <summary>Whether a turn took place there. The address comes from the authenticated message, never from a card.</summary>
    public bool Holds(ConversationAddress address) => IsSet
        && address.Kind is ConversationKind.Channel
        && string.Equals(address.ConversationId.Split(';')[0], Id, StringComparison.Ordinal);
}
