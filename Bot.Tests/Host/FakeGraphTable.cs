using Microsoft.AspNetCore.Http;
using static Bot.Tests.Host.FakeGraphShape;

namespace Bot.Tests.Host;

/// <summary>The calls of Graph that the bot may make, as Microsoft publishes them (https://learn.microsoft.com/graph/api/overview).</summary>
internal static class FakeGraphTable
{
    private static readonly FakeGraphShape Address = Of(("emailAddress", Of(("address", Text), ("name?", Text))));

    public static readonly IReadOnlyList<FakeGraphCall> Calls =
    [
        new("GET", "/v1.0/teams/{group}/members", static (graph, request) => graph.MembersFor(request)) { Query = @"(\?\$top=\d{1,3}|\?\$skiptoken=\d+)" },
        new("POST", "/v1.0/users/{person}/teamwork/sendActivityNotification", static (_, _) => Results.NoContent())
        {
            Body = Of(
                ("topic", Of(("source", OneOf("text")), ("value", Text), ("webUrl", Text))),
                ("activityType", OneOf("checkInClosed", "weeklySummary")),
                ("previewText", Of(("content", Text))),
                ("templateParameters", ListOf(Of(("name", OneOf("team")), ("value", Text)))),
                ("chainId?", Number)),
        },
        new("POST", "/v1.0/users/{person}/teamwork/installedApps", static (_, _) => Results.StatusCode(StatusCodes.Status201Created))
        {
            Body = Of(("@odata.type?", OneOf("#microsoft.graph.userScopeTeamsAppInstallation")), ("teamsApp@odata.bind", Text)),
        },
        new("GET", "/v1.0/users/{person}/teamwork/installedApps", static (_, _) => Results.Json(new { value = new[] { new { id = "installation" } } }))
        {
            Query = @"\?\$filter=teamsApp/id eq '[0-9a-f-]{36}'",
        },
        new("GET", "/v1.0/users/{person}/teamwork/installedApps/{installation}/chat", static (_, _) => Results.Json(new { id = "19:person_bot@unq.gbl.spaces", chatType = "oneOnOne" })),
        new("POST", "/v1.0/users/{mailbox}/sendMail", static (_, _) => Results.StatusCode(StatusCodes.Status202Accepted))
        {
            Body = Of(
                ("Message", Of( // So it stands in the metadata; the documentation writes it small.
                    ("@odata.type?", OneOf("#microsoft.graph.message")),
                    ("subject", Text),
                    ("body", Of(("contentType", OneOf("html")), ("content", Text))),
                    ("toRecipients", ListOf(Address)))),
                ("SaveToSentItems?", Truth)),
        },
        new("GET", "/v1.0/teams/{group}/channels/{channel}/filesFolder", static (_, _) => Results.Json(new { id = "folder", parentReference = new { driveId = "drive" } })),
        new("GET", "/v1.0/drives/{drive}/items/root/delta()", static (graph, request) => graph.Drive.Changes(request)) { Query = @"(\?(skip)?token=\d+)?" },
        new("GET", "/v1.0/drives/{drive}/items/{item}", static (graph, request) => graph.Drive.Item(request)) { Query = @"\?\$select=id,@microsoft\.graph\.downloadUrl" },
        new("GET", "/download/{item}", static (graph, request) => graph.Drive.Content(request)) { IsProven = false },
        new("PUT", "/v1.0/drives/{drive}/items/{folder}:/{name}:/content", static (_, _) => Results.Json(FakeGraph.File, statusCode: StatusCodes.Status201Created)) { IsFile = true },
        new("POST", "/v1.0/drives/{drive}/items/{folder}:/{name}:/createUploadSession", static (graph, _) => Results.Json(new { uploadUrl = graph.UploadAddress }))
        {
            Body = Of(("item", Of(("@odata.type?", OneOf("microsoft.graph.driveItemUploadableProperties")), ("@microsoft.graph.conflictBehavior", OneOf("replace", "fail", "rename"))))),
        },
        new("PUT", "/upload/{session}", static (graph, request) => graph.TakePart(request)) { IsFile = true, IsProven = false },
        new("POST", "/v1.0/planner/tasks", static (_, _) => Results.Json(new { id = "task" }, statusCode: StatusCodes.Status201Created))
        {
            Body = Of(
                ("@odata.type?", OneOf("#microsoft.graph.plannerTask")),
                ("planId", Text),
                ("title", Text),
                ("dueDateTime?", Text),
                ("assignments?", ByPerson(Of(("@odata.type", OneOf("#microsoft.graph.plannerAssignment")), ("orderHint", OneOf(" !")))))),
        },
    ];
}
