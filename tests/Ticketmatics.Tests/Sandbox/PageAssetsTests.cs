using System.Text.RegularExpressions;
using Ticketmatics.Tests.Conventions;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>The static files of the page.</summary>
public sealed partial class PageAssetsTests
{
    private const long MostBytes = 200_000;

    private static readonly string Folder = Path.Combine(Repository.Root, "src", "Ticketmatics.Sandbox", "wwwroot");

    [Fact]
    public void All_of_the_page_is_small()
    {
        var files = new DirectoryInfo(Folder).GetFiles("*", SearchOption.AllDirectories);

        files.ShouldNotBeEmpty();
        files.Sum(file => file.Length).ShouldBeLessThan(MostBytes);
    }

    [Fact]
    public void Nothing_of_the_page_is_loaded_from_elsewhere()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            Loads().Matches(File.ReadAllText(file)).Select(match => match.Value).ShouldBeEmpty(file);
        }
    }

    [GeneratedRegex(
        """(?:src|href)="(?:https?:)?//|from '(?:https?:)?//|import\('|\burl\((?!data:)""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Loads();
}
