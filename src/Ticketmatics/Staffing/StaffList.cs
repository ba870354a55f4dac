using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

/// <summary>Who is staff of what, as one message, however many they are.</summary>
internal static class StaffList
{
    /// <summary>Where this is not enough for a line each, names stand behind one another.</summary>
    private const int MostInLines = Limits.EmbedDescriptionLength;

    /// <summary>With it the longest list has room in a message.</summary>
    private const int MostOfTitle = 60;

    /// <param name="staff">Not empty.</param>
    public static MessageBody Render(ImmutableArray<StaffEntry> staff, GuildSettings settings, StaffingTexts texts)
    {
        var parts = Parts(staff, settings, texts).ToList();
        var detailed = parts.Select(part => Write(part.Title, part.Entries.Select(StaffingTexts.Line), "\n")).ToList();
        var lines =
            detailed.Sum(text => text.Length + 2) <= MostInLines
                ? detailed
                : [.. parts.Select(part => Write(part.Title, part.Entries.Select(StaffingTexts.NameOf), " "))];
        return new()
        {
            Embeds =
            [
                .. Pages(lines)
                    .Select((page, i) => new Embed { Title = i == 0 ? texts.ListTitle : null, Description = page }),
            ],
        };
    }

    /// <summary>All tickets first, then the categories in their order, then those that are no more.</summary>
    private static IEnumerable<(string Title, IEnumerable<StaffEntry> Entries)> Parts(
        ImmutableArray<StaffEntry> staff,
        GuildSettings settings,
        StaffingTexts texts
    )
    {
        var ordered = staff.OrderBy(entry => entry.Subject is StaffSubject.Member).ToList();
        (string, IEnumerable<StaffEntry>)[] parts =
        [
            (texts.OfAll, ordered.Where(entry => entry.Category is null)),
            .. settings.Categories.Select(category =>
                (
                    Markdown.Ellipsize(Markdown.Escape(category.Name), MostOfTitle),
                    ordered.Where(entry => string.Equals(entry.Category, category.Key, StringComparison.Ordinal))
                )
            ),
            (texts.OfGone, ordered.Where(entry => entry.Category is { } key && settings.FindCategory(key) is null)),
        ];
        return parts.Where(part => part.Item2.Any());
    }

    private static string Write(string title, IEnumerable<string> entries, string between) =>
        $"**{title}**\n{string.Join(between, entries)}";

    private static List<string> Pages(IEnumerable<string> lines)
    {
        List<string> pages = [];
        foreach (var text in lines)
        {
            if (pages is [.., var last] && last.Length + 2 + text.Length <= Limits.EmbedDescriptionLength)
            {
                pages[^1] = $"{last}\n\n{text}";
            }
            else
            {
                pages.Add(text);
            }
        }

        return pages;
    }
}
