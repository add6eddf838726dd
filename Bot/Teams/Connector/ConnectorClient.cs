using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Identity;
using Bot.Outbox;
using Bot.Teams.Activities;
using Bot.Teams.Authentication;

namespace Bot.Teams.Connector;

/// <summary>Calls the Bot Connector; a token goes to allowed hosts only.</summary>
internal sealed class ConnectorClient(HttpClient http, ConnectorToken token, ServiceHosts hosts)
{
    /// <summary>Posts an activity to a conversation; what went wrong is told by the result.</summary>
    public Task<DeliveryResult> PostAsync(string serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken) =>
        CallAsync($"{Conversations(serviceUrl)}/{Uri.EscapeDataString(conversationId)}/activities", activity, ActivityJson.Default.Activity, cancellationToken);

    /// <summary>Opens a conversation, or finds the one that was opened before: what is sent back is the conversation's id.</summary>
    public Task<DeliveryResult> OpenAsync(string serviceUrl, NewConversation conversation, CancellationToken cancellationToken) =>
        CallAsync(Conversations(serviceUrl), conversation, ActivityJson.Default.NewConversation, cancellationToken);

    private static string Conversations(string serviceUrl) => $"{serviceUrl.TrimEnd('/')}/v3/conversations";

    private async Task<DeliveryResult> CallAsync<TBody>(string address, TBody body, JsonTypeInfo<TBody> json, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || !hosts.Allows(url))
        {
            return new DeliveryResult.Refused("the conversation's address is not on the list of allowed hosts");
        }

        try
        {
            var result = await SendAsync(url, body, json, cancellationToken);
            return result ?? await SendAsync(url, body, json, cancellationToken) ?? new DeliveryResult.Refused("401: the Connector does not know this bot");
        }
        catch (AuthenticationFailedException)
        {
            return new DeliveryResult.Failed("Entra gave the bot no token");
        }
        catch (HttpRequestException e)
        {
            return new DeliveryResult.Failed(e.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new DeliveryResult.Failed("time-out");
        }
    }

    /// <summary>One try; null after a 401, when the token has been dropped and another is worth a try.</summary>
    private async Task<DeliveryResult?> SendAsync<TBody>(Uri url, TBody body, JsonTypeInfo<TBody> json, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url);
        request.Content = JsonContent.Create(body, json);
        var bearer = await token.ForAsync(url, cancellationToken);
        request.Headers.Authorization = bearer;
        using var response = await http.SendAsync(request, cancellationToken);
        if (response.StatusCode is HttpStatusCode.Unauthorized && bearer is not null)
        {
            token.Forget(bearer);
            return null;
        }

        return response.IsSuccessStatusCode ? await TakenAsync(response, cancellationToken) : ConnectorAnswers.Read(response);
    }

    // 202 may come with an empty body, and then the message has no id; but a page of HTML is a proxy's, not the Connector's.
    private static async Task<DeliveryResult> TakenAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return new DeliveryResult.Sent(body.Length == 0 ? null : JsonSerializer.Deserialize(body, ActivityJson.Default.ResourceResponse)?.Id);
        }
        catch (JsonException)
        {
            return new DeliveryResult.Failed("an answer that is not the Connector's");
        }
    }
}
