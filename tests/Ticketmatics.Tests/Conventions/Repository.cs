using System.Reflection;
using System.Xml.Linq;

namespace Ticketmatics.Tests.Conventions;

/// <summary>The source tree that these tests were built from, and the assemblies beside them.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Project files by the names of their projects, those of tests included.</summary>
    public static IReadOnlyDictionary<string, XDocument> Projects { get; } =
        ProjectFiles("src").Concat(ProjectFiles("tests")).ToDictionary(NameOf, XDocument.Load, StringComparer.Ordinal);

    /// <summary>Names of the projects that are no tests.</summary>
    public static IReadOnlyList<string> Products { get; } = [.. ProjectFiles("src").Select(NameOf)];

    /// <summary>Of the product, tests left out.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. Directory
            .EnumerateFiles(AppContext.BaseDirectory, "Ticketmatics*.dll")
            .Where(file => Path.GetFileNameWithoutExtension(file) is not "Ticketmatics.Tests")
            .Select(Assembly.LoadFrom),
    ];

    /// <summary>Names of what a project file refers to by <paramref name="element"/>.</summary>
    public static IReadOnlyList<string> References(string project, string element) =>
        [.. Projects[project].Descendants(element).Select(reference => reference.Attribute("Include")!.Value)];

    private static IEnumerable<string> ProjectFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories);

    private static string NameOf(string projectFile) => Path.GetFileNameWithoutExtension(projectFile);

    private static string FindRoot(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("The tests run outside of their repository.")
        : File.Exists(Path.Combine(folder.FullName, "Ticketmatics.sln")) ? folder.FullName
        : FindRoot(folder.Parent);
}
