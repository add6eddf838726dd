using Bot.Experts;

namespace Bot.Tests.Experts;

public sealed class CuratedDocumentTests
{
    [Theory]
    [InlineData("Interpreters", "# Interpreters\n\n## Who pays?\n\nThe ICB.\n")]
    [InlineData("Who  pays?", "# Who pays?\n\nThe ICB.\n")]
    public void Has_the_question_as_a_heading_unless_it_is_the_title(string title, string markdown) => Assert.Equal(markdown, new CuratedArticle
    {
        QuestionId = "q",
        TenantId = "t",
        Title = title,
        Question = "Who pays?",
        Answer = "The ICB.",
        Role = "an expert",
        AuthorId = "29:tom",
        AnsweredOn = "2026-11-22",
        ReviewBy = "2027-05-22",
    }.ToDocument().Markdown);
}
