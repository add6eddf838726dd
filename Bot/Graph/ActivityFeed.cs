using System.Globalization;
using Bot.Outbox;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Teamwork.SendActivityNotification;

namespace Bot.Graph;

/// <summary>Puts a line into a person's activity feed (https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification); what is sent is accepted, and no more is known.</summary>
internal sealed class ActivityFeed(GraphCalls calls)
{
    private const int MostPreview = 150;
    private const int MostTopic = 50; // Short enough to be read; the banner cuts it anyway.

    private static readonly GraphUse Use = new("TeamsActivity.Send.User", "the person is not there, or does not use Teams")
    {
        Conflict = "more than one app in Teams has this app's id",
    };

    public Task<DeliveryResult> NotifyAsync(FeedNotice notice, CancellationToken cancellationToken) => calls.DoAsync(
        Use,
        async (api, token) =>
        {
            await api.Users[notice.PersonId].Teamwork.SendActivityNotification.PostAsync(BodyOf(notice), cancellationToken: token);
            return null;
        },
        cancellationToken);

    private static SendActivityNotificationPostRequestBody BodyOf(FeedNotice notice)
    {
        var body = new SendActivityNotificationPostRequestBody
        {
            Topic = new TeamworkActivityTopic { Source = TeamworkActivityTopicSource.Text, Value = Cut(notice.Team, MostTopic), WebUrl = notice.Opens.AbsoluteUri },
            ActivityType = notice.Type,
            PreviewText = new ItemBody { Content = Cut(notice.Preview, MostPreview) },
            TemplateParameters = [new() { Name = "team", Value = Cut(notice.Team, MostTopic) }],
        };
        if (notice.Chain is { } chain)
            body.ChainId = chain; // Only when there is one: the SDK sends a null that it was given.
        return body;
    }

    // Between two characters as people see them, so that no half of one is left.
    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = 0;
        for (var next = 0; next < most; next += StringInfo.GetNextTextElementLength(text, next))
            end = next;
        return $"{text[..end].TrimEnd()}…";
    }
}
