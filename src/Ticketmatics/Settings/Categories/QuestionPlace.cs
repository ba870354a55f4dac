using System.Globalization;

namespace Ticketmatics.Settings.Categories;

/// <summary>
/// A question by its place in its category's form, as an administrator saw it: with the version of the settings, as
/// another may have moved it.
/// </summary>
internal readonly record struct QuestionPlace(string Category, int Index, int Version)
{
    public static bool TryParse(string text, out QuestionPlace place)
    {
        place = default;
        if (
            text.Split('/') is not [var category, var index, var version]
            || !int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            || !int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
        )
        {
            return false;
        }

        place = new(category, at, seen);
        return true;
    }

    /// <returns>Null where the settings have changed since, or the category is gone.</returns>
    public TicketCategory? In(GuildSettings settings) =>
        settings.Version == Version
        && settings.FindCategory(Category) is { } category
        && Index < category.Questions.Length
            ? category
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Category}/{Index}/{Version}");
}
