namespace Ticketmatics.Sandbox.Hosting;

/// <summary>What stands on the command line, looked at before ASP.NET Core takes it and ignores what it does not know.</summary>
internal static class SandboxArguments
{
    public const string Usage =
        "Usage: dotnet run --project src/Ticketmatics.Sandbox [-- --urls http://localhost:5000]";

    private const string Urls = "--urls";
    private const int HighestPort = 65_535;

    public static bool AskForHelp(IEnumerable<string> args) => args.Any(arg => arg is "--help" or "-h" or "-?");

    /// <returns>A sentence for the terminal; null where nothing is wrong.</returns>
    public static string? WrongWith(IReadOnlyList<string> args)
    {
        for (var at = 0; at < args.Count; at++)
        {
            var (name, value) = args[at].Split('=', 2) is [var before, var after] ? (before, after) : (args[at], null);
            if (!string.Equals(name, Urls, StringComparison.Ordinal))
            {
                return $"The sandbox does not know the option {name}.";
            }

            value ??= ++at < args.Count ? args[at] : "";
            if (!value.Split(';').All(IsAddress))
            {
                return $"{Urls} takes an address such as http://localhost:5000, not \"{value}\".";
            }
        }

        return null;
    }

    private static bool IsAddress(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text);
            return string.Equals(address.Scheme, Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase)
                && address is { PathBase: "", Port: >= 0 and <= HighestPort };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
