using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Identity;
using Bot.Outbox;
using Bot.Teams.Activities;
using Bot.Teams.Authentication;

namespace Bot.Teams.Connector;

/// <summary>Calls the Bot Connector; a token goes to allowed hosts only.</summary>
internal sealed class ConnectorClient(HttpClient http, ConnectorToken token, ServiceHosts hosts, TimeProvider clock)
{
    private const int MembersAPage = 500; // The most that Teams gives at once.

    /// <summary>Posts an activity to a conversation; what went wrong is told by the result.</summary>
    public Task<DeliveryResult> PostAsync(string serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, Activities(serviceUrl, conversationId), activity, ActivityJson.Default.Activity, cancellationToken);

    /// <summary>Puts an activity in the place of one that was posted; all of it, since nothing of the old one stays.</summary>
    public Task<DeliveryResult> ReplaceAsync(string serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken) => CallAsync(
        HttpMethod.Put,
        $"{Activities(serviceUrl, conversationId)}/{Uri.EscapeDataString(activity.Id ?? "")}",
        activity,
        ActivityJson.Default.Activity,
        cancellationToken);

    /// <summary>Opens a conversation, or finds the one that was opened before: what is sent back is the conversation's id.</summary>
    public Task<DeliveryResult> OpenAsync(string serviceUrl, NewConversation conversation, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, Conversations(serviceUrl), conversation, ActivityJson.Default.NewConversation, cancellationToken);

    /// <summary>Begins a thread in a channel: what is sent back is the thread's id and that of its first message.</summary>
    public Task<DeliveryResult> BeginAsync(string serviceUrl, NewThread thread, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, Conversations(serviceUrl), thread, ActivityJson.Default.NewThread, cancellationToken);

    /// <summary>Reads a part of a team's roster; the part is null when the result is not that it was sent.</summary>
    /// <param name="serviceUrl">Where the team is reached.</param>
    /// <param name="teamId">The team.</param>
    /// <param name="continuation">What the part before gave for this one; null for the first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<(MembersPage? Page, DeliveryResult Result)> MembersAsync(string serviceUrl, string teamId, string? continuation, CancellationToken cancellationToken)
    {
        var next = continuation is null ? "" : $"&continuationToken={Uri.EscapeDataString(continuation)}";
        return await FetchAsync($"{Conversations(serviceUrl)}/{Uri.EscapeDataString(teamId)}/pagedmembers?pageSize={MembersAPage}{next}", ActivityJson.Default.MembersPage, cancellationToken);
    }

    /// <summary>Reads a team's name; null when it cannot be read now.</summary>
    public async Task<TeamDetails?> TeamAsync(string serviceUrl, string teamId, CancellationToken cancellationToken) =>
        (await FetchAsync(Team(serviceUrl, teamId), ActivityJson.Default.TeamDetails, cancellationToken)).Page;

    /// <summary>Reads a team's channels; null when they cannot be read now.</summary>
    public async Task<ChannelList?> ChannelsAsync(string serviceUrl, string teamId, CancellationToken cancellationToken) =>
        (await FetchAsync($"{Team(serviceUrl, teamId)}/conversations", ActivityJson.Default.ChannelList, cancellationToken)).Page;

    private async Task<(T? Page, DeliveryResult Result)> FetchAsync<T>(string address, JsonTypeInfo<T> json, CancellationToken cancellationToken)
        where T : class
    {
        T? page = null;
        var result = await CallAsync(HttpMethod.Get, address, bytes: null, Read, cancellationToken);
        return (page, result);

        DeliveryResult Read(byte[] body)
        {
            page = JsonSerializer.Deserialize(body, json);
            return new DeliveryResult.Sent(null);
        }
    }

    private static string Team(string serviceUrl, string teamId) => $"{serviceUrl.TrimEnd('/')}/v3/teams/{Uri.EscapeDataString(teamId)}";

    private static string Conversations(string serviceUrl) => $"{serviceUrl.TrimEnd('/')}/v3/conversations";

    private static string Activities(string serviceUrl, string conversationId) =>
        $"{Conversations(serviceUrl)}/{Uri.EscapeDataString(conversationId)}/activities";

    private Task<DeliveryResult> CallAsync<TBody>(HttpMethod method, string address, TBody body, JsonTypeInfo<TBody> json, CancellationToken cancellationToken) =>
        CallAsync(method, address, JsonSerializer.SerializeToUtf8Bytes(body, json), Taken, cancellationToken);

    private async Task<DeliveryResult> CallAsync(
        HttpMethod method, string address, byte[]? bytes, Func<byte[], DeliveryResult> read, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || !hosts.Allows(url))
        {
            return new DeliveryResult.Refused("the conversation's address is not on the list of allowed hosts");
        }

        return await TryAsync(method, url, bytes, read, cancellationToken)
            ?? await TryAsync(method, url, bytes, read, cancellationToken)
            ?? new DeliveryResult.Refused("401: the Connector does not know this bot");
    }

    private async Task<DeliveryResult?> TryAsync(HttpMethod method, Uri url, byte[]? bytes, Func<byte[], DeliveryResult> read, CancellationToken cancellationToken)
    {
        using var body = bytes is null ? null : new OutgoingBody(bytes);
        try
        {
            return await SendAsync(method, url, body, read, cancellationToken);
        }
        catch (AuthenticationFailedException)
        {
            return new DeliveryResult.Unreached("Entra gave the bot no token");
        }
        catch (HttpRequestException e)
        {
            return Broken(body, e.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Broken(body, "time-out");
        }
    }

    private static DeliveryResult Broken(OutgoingBody? body, string reason) =>
        body?.HasLeft == true ? new DeliveryResult.Failed(reason) { IsAmbiguous = true } : new DeliveryResult.Unreached(reason);

    /// <summary>One try; null after a 401, when the token has been dropped and another is worth a try.</summary>
    private async Task<DeliveryResult?> SendAsync(HttpMethod method, Uri url, OutgoingBody? body, Func<byte[], DeliveryResult> read, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, url);
        request.Content = body;
        var bearer = await token.ForAsync(url, cancellationToken);
        request.Headers.Authorization = bearer;
        using var response = await http.SendAsync(request, cancellationToken);
        if (response.StatusCode is HttpStatusCode.Unauthorized && bearer is not null)
        {
            token.Forget(bearer);
            return null;
        }

        return response.IsSuccessStatusCode ? await ReadAsync(response, read, cancellationToken) : await ConnectorAnswers.ReadAsync(response, clock.GetUtcNow(), cancellationToken);
    }

    private static DeliveryResult.Failed Foreign => new("an answer that is not the Connector's") { IsAmbiguous = true };

    // A page of HTML, or nothing where an id belongs, is a proxy's answer, not the Connector's.
    private static async Task<DeliveryResult> ReadAsync(HttpResponseMessage response, Func<byte[], DeliveryResult> read, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return body.Length == 0 && response.StatusCode is HttpStatusCode.OK ? Foreign : read(body);
        }
        catch (JsonException)
        {
            return Foreign;
        }
    }

    // 202 may come with an empty body, and then the message has no id.
    private static DeliveryResult.Sent Taken(byte[] body) =>
        body.Length == 0 ? new DeliveryResult.Sent(null) : Named(JsonSerializer.Deserialize(body, ActivityJson.Default.ResourceResponse));

    private static DeliveryResult.Sent Named(ResourceResponse? resource) => resource is { ActivityId: { } messageId }
        ? new DeliveryResult.Sent(messageId, resource.Id)
        : new DeliveryResult.Sent(resource?.Id);
}
