using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ticketmatics.Settings.Categories;

/// <summary>
/// A question by its place in its category's form, as an administrator saw it: another may have changed or moved it
/// since.
/// </summary>
/// <param name="Print">Tells whether it is the same question: the same words make the same print.</param>
internal readonly record struct QuestionPlace(string Category, int Index, string Print)
{
    private const int BytesOfPrint = 4;

    public static QuestionPlace Of(TicketCategory category, int index) =>
        new(category.Key, index, PrintOf(category.Questions[index]));

    public static bool TryParse(string text, out QuestionPlace place)
    {
        place = default;
        if (
            text.Split('/') is not [var category, var index, var print]
            || !int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        )
        {
            return false;
        }

        place = new(category, at, print);
        return true;
    }

    /// <returns>The category; null where the question does not stand there any more as it was seen.</returns>
    public TicketCategory? In(GuildSettings settings) =>
        settings.FindCategory(Category) is { } category
        && Index < category.Questions.Length
        && string.Equals(PrintOf(category.Questions[Index]), Print, StringComparison.Ordinal)
            ? category
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Category}/{Index}/{Print}");

    private static string PrintOf(Question question)
    {
        string?[] words =
        [
            question.Label,
            $"{question.Kind}",
            $"{question.IsRequired}",
            question.Hint,
            .. question.Choices,
        ];
        return Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words))).AsSpan(0, BytesOfPrint)
        );
    }
}
