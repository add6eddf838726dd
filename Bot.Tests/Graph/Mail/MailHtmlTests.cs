using Bot.Graph.Mail;

namespace Bot.Tests.Graph.Mail;

public sealed class MailHtmlTests
{
    private const string Attack = "</td><script>alert('x')</script>\"&";
    private const string Tamed = "&lt;/td&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;";

    [Fact]
    public void Says_its_language_and_its_title_once()
    {
        var html = Write();

        Assert.Contains("<html lang=\"en-GB\">", html, StringComparison.Ordinal);
        Assert.Contains("<title>Results</title>", html, StringComparison.Ordinal);
        Assert.Single(html.Split("<h1>").Skip(1));
    }

    [Fact]
    public void Gives_a_table_a_caption_and_names_its_columns_and_rows()
    {
        var html = Write(new MailPart.Table("How many answered", ["Topic", "Answers"], [["Induction", "9"], ["Supervision", "8"]]));

        Assert.Contains(">How many answered</caption>", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("<th scope=\"col\"").Length - 1);
        Assert.Equal(2, html.Split("<th scope=\"row\"").Length - 1);
        Assert.Contains(">9</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_headings_points_and_links()
    {
        var html = Write(new MailPart.Heading("Actions"), new MailPart.Points(["Agree a rota"]), new MailPart.Paragraph("Open", new Uri("https://example.org/?a=1&b=2")));

        Assert.Contains("<h2>Actions</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<ul><li>Agree a rota</li></ul>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://example.org/?a=1&amp;b=2\">Open</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_everything_for_text()
    {
        var html = MailHtml.Write(Attack,
        [
            new MailPart.Heading(Attack),
            new MailPart.Paragraph(Attack),
            new MailPart.Paragraph(Attack, new Uri("https://example.org/")),
            new MailPart.Points([Attack]),
            new MailPart.Table(Attack, [Attack], [[Attack, Attack]]),
        ]);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Equal(10, html.Split(Tamed).Length - 1);
    }

    [Fact]
    public void Has_no_image() => Assert.DoesNotContain("<img", Write(new MailPart.Paragraph("Text")), StringComparison.Ordinal);

    private static string Write(params MailPart[] parts) => MailHtml.Write("Results", parts);
}
