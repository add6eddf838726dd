using Bot.Graph.Files;
using Bot.Graph.Mail;
using Bot.Outbox;
using Microsoft.Extensions.Options;

namespace Bot.Graph.Sending;

/// <summary>Registers the ways by which the outbox brings something through Graph.</summary>
internal static class SendingSetup
{
    public static IServiceCollection AddSending(this IServiceCollection services) => services
        .AddSingleton<LeadFeed>()
        .AddSingleton<TeamFiles>()
        .AddSingleton<IDelivery>(static provider => new GraphDelivery<FeedNotice>(
            Way.Feed, GraphLimits.Feed(Graph(provider)), GraphJson.Default.FeedNotice, provider.GetRequiredService<LeadFeed>().TellAsync))
        .AddSingleton<IDelivery>(static provider => new GraphDelivery<SummaryMail>(
            Way.Mail, GraphLimits.Mail(Graph(provider)), GraphJson.Default.SummaryMail, provider.GetRequiredService<SharedMailbox>().SendAsync))
        .AddSingleton<IDelivery>(static provider => new GraphDelivery<TeamFile>(
            Way.File, GraphLimits.File(Graph(provider)), GraphJson.Default.TeamFile, provider.GetRequiredService<TeamFiles>().PutAsync))
        .AddSingleton<IDelivery>(static provider => new GraphDelivery<ActionTask>(
            Way.Task, GraphLimits.Task(Graph(provider)), GraphJson.Default.ActionTask, provider.GetRequiredService<ActionTasks>().AddAsync));

    private static Uri Graph(IServiceProvider provider) => provider.GetRequiredService<IOptions<GraphOptions>>().Value.BaseAddress;
}
