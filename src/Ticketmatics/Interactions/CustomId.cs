using Ticketmatics.Discord;

namespace Ticketmatics.Interactions;

/// <summary>
/// What a button, a select or a modal carries: who answers it, and a pointer; never state. Its text form has a version,
/// because messages outlive releases.
/// </summary>
/// <param name="Route">Name of the trigger.</param>
/// <param name="Argument">Read by the trigger; may be empty.</param>
internal readonly record struct CustomId(string Route, string Argument = "")
{
    private const string Version = "t1";
    private const char Separator = ':';

    /// <returns><see langword="false"/> for any id that is neither ours nor the original's; never throws.</returns>
    public static bool TryParse(string text, out CustomId id)
    {
        id = default;
        if (text.Length > Limits.CustomIdLength)
        {
            return false;
        }

        var parts = text.Split(Separator, 3);
        if (parts is [Version, { Length: > 0 } route, ..])
        {
            id = new(route, parts.Length == 3 ? parts[2] : "");
            return true;
        }

        return OriginalCustomIds.TryTranslate(text, out id);
    }

    public override string ToString() =>
        Argument.Length == 0 ? $"{Version}{Separator}{Route}" : $"{Version}{Separator}{Route}{Separator}{Argument}";
}
