using System.Text.Json;
using Bot.Tests.House;
using Bot.Training.Catalogue;

namespace Bot.Tests.Training.Catalogue;

public sealed class StarterCatalogueTests
{
    private static readonly CatalogueContent Content = CatalogueFile.Read("catalogue.json", File.ReadAllBytes(Tree.Path("Bot/Training/catalogue.json")));

    [Fact]
    public void Holds_at_least_forty_resources_without_a_fault()
    {
        Assert.Empty(Content.Faults);
        Assert.InRange(Content.Resources.Count, 40, int.MaxValue);
    }

    [Fact]
    public void Names_only_areas_of_the_starter_set_of_competencies()
    {
        using var set = JsonDocument.Parse(File.ReadAllText(Tree.Path("Bot/CheckIns/Sets/competency.json")));
        var areas = set.RootElement.GetProperty("domains").EnumerateArray().Select(static domain => domain.GetProperty("id").GetString() ?? "").ToList();

        Assert.Empty(Content.Resources.SelectMany(static resource => resource.Areas).Except(areas, StringComparer.Ordinal));
        Assert.All(areas, area => Assert.Contains(Content.Resources, resource => resource.Areas.Contains(area, StringComparer.Ordinal)));
    }

    [Fact]
    public void Leads_to_the_web_by_safe_links_alone() => Assert.All(Content.Resources, static resource => Assert.True(resource.Link is null or { Scheme: "https" }, resource.Id));

    [Fact]
    public void Has_seen_no_link_that_it_does_not_have() => Assert.DoesNotContain(Content.Resources, static resource => resource is { Link: null, IsLinkVerified: true });

    [Fact]
    public void States_a_time_only_where_one_is_known() =>
        Assert.Equal("pci-core-skills", Assert.Single(Content.Resources, static resource => resource.Minutes is not null).Id);
}
