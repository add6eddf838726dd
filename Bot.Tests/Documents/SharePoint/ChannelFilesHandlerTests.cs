using System.Text;
using Bot.Documents.SharePoint;
using Bot.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Documents.SharePoint;

public sealed class ChannelFilesHandlerTests : LibraryRoom
{
    [Fact]
    public async Task A_lead_opens_a_channels_files_to_the_team_and_closes_them()
    {
        Graph.Members.Add(("00000000-0000-0000-0000-000000000020", true));
        Bot.Teams.AnswerToRoster = Team.Roster;
        Graph.Drive.AddFolder("folder", "General");
        Graph.Drive.Put("a", "a.txt", Encoding.UTF8.GetBytes("The zorblax allotment key hangs at reception."), "folder");
        var amira = Team.ChannelOf(Bot, "29:amira");

        Assert.Contains("I shall read the documents", (await amira.SayAsync("search our files")).Text, StringComparison.Ordinal);
        var library = Assert.Single(Bot.Services.GetRequiredService<LibraryStore>().All);
        await SyncAsync(library);
        Assert.Contains("hangs at reception", (await amira.SayAsync("where does the zorblax allotment key hang")).Text, StringComparison.Ordinal);

        Assert.Contains("no more", (await amira.SayAsync("stop searching our files")).Text, StringComparison.Ordinal);
        Assert.Empty(Bot.Services.GetRequiredService<LibraryStore>().All);
    }

    [Fact]
    public async Task Nobody_else_opens_them()
    {
        Graph.Members.Add(("00000000-0000-0000-0000-000000000020", true));
        Bot.Teams.AnswerToRoster = Team.Roster;

        Assert.Contains("Only a lead", (await Team.ChannelOf(Bot, "29:tom").SayAsync("search our files")).Text, StringComparison.Ordinal);
        Assert.Empty(Bot.Services.GetRequiredService<LibraryStore>().All);
    }
}
