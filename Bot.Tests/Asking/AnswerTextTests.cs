using Bot.Asking;
using Bot.Tests.Knowledge;
using Knowledge;

namespace Bot.Tests.Asking;

public sealed class AnswerTextTests
{
    [Fact]
    public void Numbers_a_passage_once_however_many_sentences_it_gives()
    {
        var text = AnswerText.Of(
            new Answer.Found([new Extract(Sample.Passage("Carers", ""), ["One.", "Two."]), new Extract(Sample.Passage("Supervision", ""), ["Three."])]),
            new DateOnly(2026, 11, 22));

        Assert.Equal("One. Two. [1]\nThree. [2]\n\n[1] our own article \"Carers\"\n[2] our own article \"Supervision\"\n", text);
    }

    [Fact]
    public void Names_the_place_of_what_is_only_near()
    {
        var text = AnswerText.Of(
            new Answer.NotFound([new Extract(Sample.Passage("Carers", ""), ["One.", "Two."])]),
            new DateOnly(2026, 11, 22));

        Assert.Equal("I don't have that in my sources. The nearest I have:\n- Carers: One. Two. [1]\n\n[1] our own article \"Carers\"\n", text);
    }

    [Fact]
    public void Names_the_page_and_the_heading_of_an_organisations_own_document()
    {
        var passage = Sample.Passage("Rota", "", "Cover", "At weekends") with { IsPublished = false, Place = "page 4", Sources = [Sample.Source("a") with { Title = "Rota", Confidence = Confidence.Local }] };

        Assert.Equal("One. [1]\n\n[1] Rota, local source\nFound on page 4, under “At weekends”\n", AnswerText.Of(new Answer.Found([new Extract(passage, ["One."])]), new DateOnly(2026, 11, 22)));
    }

    [Fact]
    public void Ends_with_no_empty_line_where_nothing_comes_near() =>
        Assert.Equal("I don't have that in my sources.\n", AnswerText.Of(new Answer.NotFound([]), new DateOnly(2026, 11, 22)));
}
