using System.Text.Json;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Sealing;
using Bot.People;
using Bot.Turns;
using Cards.Elements;
using LaunchCard = Cards.CheckIns.Launching.LaunchForm;

namespace Bot.CheckIns.Opening;

/// <summary>Where a person can launch a check-in: the channels of the teams that they lead.</summary>
internal sealed class LaunchPlaces(IChannels channels, Roles roles, Seals seals)
{
    public Task<bool> IsLedAsync(Turn turn, LaunchPlace place, CancellationToken cancellationToken) =>
        roles.IsLeadAsync(turn.Person, turn.Address.TenantId, place.TeamId, cancellationToken);

    /// <summary>The channels of the teams that a person leads, to choose from in their own chat.</summary>
    public async Task<IReadOnlyList<Choice>> LedAsync(Turn turn, CancellationToken cancellationToken)
    {
        var led = new List<Choice>();
        foreach (var team in (await channels.OfAsync(turn.Address.TenantId, cancellationToken)).GroupBy(static channel => channel.TeamId, StringComparer.Ordinal))
        {
            if (await roles.IsLeadAsync(turn.Person, turn.Address.TenantId, team.Key, cancellationToken))
                led.AddRange(team.Select(static channel => new Choice(channel.Title, new LaunchPlace(channel.TeamId, channel.Id).ToString())));
        }

        return led;
    }

    /// <summary>The place that a step of the form is about; null when its seal does not fit, or no such channel is offered.</summary>
    public async Task<LaunchPlace?> ChosenAsync(Turn turn, JsonElement data, CancellationToken cancellationToken) => seals.Open(turn, SealKind.Launch, data) switch
    {
        null => null,
        { Length: > 0 } place => LaunchPlace.Read(place),
        _ => (await LedAsync(turn, cancellationToken)).FirstOrDefault(channel => string.Equals(channel.Value, data.Text(LaunchCard.Channel), StringComparison.Ordinal))
            is { } chosen ? LaunchPlace.Read(chosen.Value) : null,
    };
}
