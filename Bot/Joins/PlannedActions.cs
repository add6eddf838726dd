using System.Globalization;
using System.Text.Json;
using Bot.CheckIns.Actions;
using Bot.Graph;
using Bot.Graph.Sending;
using Bot.Outbox;
using Bot.Turns;
using Microsoft.Extensions.Options;

namespace Bot.Joins;

/// <summary>Where the organisation has named a plan, each action that a team agrees becomes a task of it.</summary>
internal static class PlannedActions
{
    public static WhenActionAgreed Join(IServiceProvider provider)
    {
        var (postbox, options) = (provider.GetRequiredService<Postbox>(), provider.GetRequiredService<IOptions<GraphOptions>>().Value);
        return new WhenActionAgreed((connection, action) =>
        {
            if (options.PlannerPlan is null || !string.Equals(action.TenantId, options.TenantId, StringComparison.OrdinalIgnoreCase))
                return;
            var task = new ActionTask($"{action.What} ({action.Who})", DateOnly.ParseExact(action.Due, "O", CultureInfo.InvariantCulture), PersonId: null);
            postbox.Post(connection, Way.Task, new Letter(new ConversationAddress(action.TenantId, action.ChannelId, ConversationKind.Channel, action.TeamId), new Message())
            {
                Enclosure = JsonSerializer.Serialize(task, GraphJson.Default.ActionTask),
                Queue = $"task/{action.Id}",
            });
        });
    }
}
