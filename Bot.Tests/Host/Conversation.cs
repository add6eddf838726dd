using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Bot.Tests.Host;

/// <summary>One person in one conversation with the bot, as the Connector would carry it.</summary>
internal sealed class Conversation(RunningBot bot, string id, string kind, string person)
{
    private const string BotId = "28:" + TokenSmith.AppId;
    private static int _count;
    private readonly (string Name, string DirectoryId) _who = person switch
    {
        "29:tom" => ("Tom Ashworth", "00000000-0000-0000-0000-000000000021"),
        "29:priya" => ("Priya Nair", "00000000-0000-0000-0000-000000000022"),
        "29:zoe" => ("Zoe Field", "00000000-0000-0000-0000-000000000029"),
        "29:admin" => ("Ada Min", "00000000-0000-0000-0000-000000000040"),
        "29:person-30" => ("Person 30", "00000000-0000-0000-0000-000000000030"),
        _ => ("Amira Khan", "00000000-0000-0000-0000-000000000020"),
    };

    public string Id => id;

    /// <summary>The team of a channel; null where Teams does not say.</summary>
    public string? Team { get; init; }

    /// <summary>Whether the channel is standard, private or shared; null where Teams does not say.</summary>
    public string? ChannelType { get; init; }

    /// <summary>Says something and waits for what the bot posts.</summary>
    public async Task<Post> SayAsync(string words)
    {
        Assert.Equal(HttpStatusCode.Accepted, await SendAsync(Message(words)));
        return await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Installs the bot here.</summary>
    public Task<HttpStatusCode> InstallAsync() => SendAsync(Activity("installationUpdate", ("action", "add")));

    /// <summary>Presses a thumb under a message, and writes something beside it; returns the status and the body.</summary>
    public Task<(HttpStatusCode Status, string Body)> RateAsync(string? messageId, bool isHelpful, string remark = "") => InvokeAsync(
        "message/submitAction",
        new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = isHelpful ? "like" : "dislike", ["feedback"] = new JsonObject { ["feedbackText"] = remark }.ToJsonString() },
        },
        messageId);

    /// <summary>Presses a button of a card; returns the status and the body.</summary>
    public Task<(HttpStatusCode Status, string Body)> PressAsync(string verb, JsonObject? data = null) => InvokeAsync(
        "adaptiveCard/action",
        new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data?.DeepClone() ?? new JsonObject() } });

    /// <summary>Presses a button that opens a dialog; returns the status and the body.</summary>
    public Task<(HttpStatusCode Status, string Body)> OpenAsync(string verb, JsonObject? data = null) => InvokeAsync("task/fetch", DialogData(verb, data));

    /// <summary>Sends the form of a dialog; returns the status and the body.</summary>
    public Task<(HttpStatusCode Status, string Body)> SubmitAsync(string verb, JsonObject? data = null) => InvokeAsync("task/submit", DialogData(verb, data));

    public async Task<(HttpStatusCode Status, string Body)> InvokeAsync(string name, JsonObject value, string? replyToId = null)
    {
        using var response = await PostAsync(Activity("invoke", ("name", name), ("value", value), ("replyToId", replyToId)));
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async Task<HttpStatusCode> SendAsync(JsonObject activity)
    {
        using var response = await PostAsync(activity);
        return response.StatusCode;
    }

    public async Task<HttpResponseMessage> PostAsync(JsonObject activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        request.Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        request.Headers.Authorization = AuthenticationHeaderValue.Parse(bot.Teams.Bearer());
        return await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public JsonObject Message(string words) => Activity("message", ("text", words), ("textFormat", "plain"));

    public JsonObject Activity(string type, params (string Name, JsonNode? Value)[] more)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture),
            ["timestamp"] = "2026-11-22T09:00:00Z",
            ["channelId"] = "msteams",
            ["serviceUrl"] = bot.Teams.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = person, ["name"] = _who.Name, ["aadObjectId"] = _who.DirectoryId },
            ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = "Framework Companion" },
            ["conversation"] = new JsonObject { ["id"] = id, ["conversationType"] = kind, ["tenantId"] = TokenSmith.TenantId },
            ["channelData"] = ChannelData(),
        };
        foreach (var (name, value) in more)
        {
            activity[name] = value;
        }

        return activity;
    }

    private JsonObject ChannelData()
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TokenSmith.TenantId } };
        if (Team is not null)
        {
            data["team"] = new JsonObject { ["id"] = Team };
        }

        if (ChannelType is not null)
        {
            data["channel"] = new JsonObject { ["id"] = id.Split(';')[0], ["type"] = ChannelType };
        }

        return data;
    }

    private static JsonObject DialogData(string verb, JsonObject? data)
    {
        JsonObject withVerb = data?.DeepClone().AsObject() ?? [];
        withVerb["verb"] = verb;
        return new JsonObject { ["data"] = withVerb, ["context"] = new JsonObject { ["theme"] = "default" } };
    }
}
