namespace Ticketmatics.Cli;

/// <summary>
/// A file of lines <c>NAME=value</c>, for settings that are not in the environment. Empty lines, lines that begin with
/// <c>#</c>, a leading <c>export</c>, and quotes around a value are as a shell takes them.
/// </summary>
internal static class EnvFile
{
    private const string Name = ".env";
    private const string Export = "export ";

    /// <returns>Empty where <paramref name="folder"/> has no such file.</returns>
    public static Dictionary<string, string> Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return values;
        }

        foreach (var line in File.ReadLines(path).Select(line => line.Trim()))
        {
            if (!line.StartsWith('#') && line.IndexOf('=', StringComparison.Ordinal) is > 0 and var split)
            {
                values[NameIn(line[..split])] = Unquoted(line[(split + 1)..].Trim());
            }
        }

        return values;
    }

    private static string NameIn(string text) =>
        (text.StartsWith(Export, StringComparison.Ordinal) ? text[Export.Length..] : text).Trim();

    private static string Unquoted(string text) =>
        text.Length >= 2 && text[0] is '"' or '\'' && text[^1] == text[0] ? text[1..^1] : text;
}
