using Bot.Starting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Starting;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Knowledge:Folders", "/articles", "Knowledge__Folders is a list: write Knowledge__Folders__0 for its first entry, Knowledge__Folders__1 for the next.")]
    [InlineData("Teams:AllowedTenants", "abc", "Teams__AllowedTenants is a list: write Teams__AllowedTenants__0 for its first entry, Teams__AllowedTenants__1 for the next.")]
    [InlineData("Teams:AllowedServiceHosts", "a.example.org", "Teams__AllowedServiceHosts is a list: write Teams__AllowedServiceHosts__0 for its first entry, Teams__AllowedServiceHosts__1 for the next.")]
    [InlineData("Administrators:People", "abc", "Administrators__People is a list: write Administrators__People__0 for its first entry, Administrators__People__1 for the next.")]
    public void A_list_as_one_value_is_refused_with_the_right_form(string path, string value, string line) => Assert.Equal(line, Refusal((path, value)));

    [Theory]
    [InlineData("Storage:Foldr", "There is no setting Storage__Foldr: Storage has Folder, Postgres.")]
    [InlineData("Storage:Folder:0", "There is no setting Storage__Folder__0: Storage has Folder, Postgres.")]
    [InlineData("Administrators:Persons:0", "There is no setting Administrators__Persons__0: Administrators has People.")]
    [InlineData("Pages:Url", "There is no setting Pages__Url: Pages has Address.")]
    [InlineData("Playground:On", "There is no setting Playground__On: Playground has Enabled, Port.")]
    [InlineData("Knowledge:Folder", "There is no setting Knowledge__Folder: Knowledge has Folders, Documents, Libraries, RescanSeconds, Articles.")]
    public void An_unknown_setting_is_refused_with_the_known_ones(string path, string line) => Assert.Equal(line, Refusal((path, "x")));

    [Theory]
    [InlineData("Outbox:FirstWait", "2s", "Outbox__FirstWait is \"2s\": write a time such as 00:00:02 (a day is 1.00:00:00), from 00:00:00.001 to 01:00:00.")]
    [InlineData("Outbox:GiveUpAfter", "24:00:00", "Outbox__GiveUpAfter is \"24:00:00\": write a time such as 1.00:00:00 (a day is 1.00:00:00), from 00:01:00 to 7.00:00:00.")]
    [InlineData("Outbox:AtOnce", "0", "Outbox__AtOnce is \"0\": write a whole number such as 64, from 1 to 1000.")]
    [InlineData("Playground:Port", "many", "Playground__Port is \"many\": write a whole number such as 56150, from 1 to 65535.")]
    [InlineData("Teams:UseManagedIdentity", "yes", "Teams__UseManagedIdentity is \"yes\": write true or false.")]
    [InlineData("Storage:Folder", "", "Storage__Folder is \"\": write something such as data.")]
    public void A_wrong_value_is_refused_with_a_right_one(string path, string value, string line) => Assert.Equal(line, Refusal((path, value)));

    [Fact]
    public void Each_wrong_setting_has_a_line_of_its_own() =>
        Assert.Equal(2, Refusal(("Outbox:AtOnce", "0"), ("Outbox:Atonce2", "1")).Split('\n').Length);

    [Fact]
    public void Settings_that_are_right_let_it_start() =>
        Validate(("Knowledge:Folders:0", "/articles"), ("OUTBOX:ATONCE", "5"), ("Outbox:GiveUpAfter", "2.00:00:00"), ("Teams:AllowedTenants", ""));

    private static string Refusal(params (string Path, string Value)[] settings) =>
        Problem.Lines(Assert.Throws<CannotStartException>(() => Validate(settings)));

    private static void Validate(params (string Path, string Value)[] settings)
    {
        using var app = Program.Build(["--environment", "Development"], builder => builder.Configuration.AddInMemoryCollection(
            settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Path, setting.Value))));
        app.Services.GetRequiredService<IStartupValidator>().Validate();
    }
}
