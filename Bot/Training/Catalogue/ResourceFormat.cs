namespace Bot.Training.Catalogue;

/// <summary>In what way one learns from a resource.</summary>
internal enum ResourceFormat
{
    ELearning,
    Course,
    Webinar,
    Community,
    Guidance,
    Research,
    Apprenticeship,
    Book,
}
