using Ticketmatics.Discord;
using Ticketmatics.Interactions;

namespace Ticketmatics.Tests.Conventions;

/// <summary>Which project may know which.</summary>
public sealed class ArrowTests
{
    private static readonly string[] Core = ["Ticketmatics", "Ticketmatics.Discord"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Ticketmatics.Discord"] = [],
        ["Ticketmatics"] = ["Ticketmatics.Discord"],
        ["Ticketmatics.Aws"] = Core,
        ["Ticketmatics.Lambda"] = [.. Core, "Ticketmatics.Aws"],
        ["Ticketmatics.Sandbox"] = [.. Core, "Ticketmatics.Aws"],
        ["Ticketmatics.Cli"] = [.. Core, "Ticketmatics.Aws"],
    };

    public static TheoryData<string> Products => [.. Repository.Products];

    public static TheoryData<string> AllProjects => [.. Repository.Projects.Keys];

    [Theory]
    [MemberData(nameof(Products))]
    public void A_project_refers_only_to_those_below_it(string project)
    {
        var references = Repository
            .References(project, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

        Allowed.ShouldContainKey(project);
        references.ShouldBeSubsetOf(Allowed[project]);
    }

    [Theory]
    [MemberData(nameof(Products))]
    public void Only_the_project_for_AWS_knows_its_SDK(string project)
    {
        var packages = Repository.References(project, "PackageReference");

        if (project is not "Ticketmatics.Aws")
        {
            packages.ShouldNotContain(name => name.StartsWith("AWSSDK", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_bot_itself_speaks_neither_HTTP_nor_AWS()
    {
        var references = typeof(InteractionRouter)
            .Assembly.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .ToList();

        references.ShouldNotBeEmpty();
        references.ShouldNotContain(name =>
            name.StartsWith("AWSSDK", StringComparison.Ordinal)
            || name.StartsWith("Amazon", StringComparison.Ordinal)
            || name.StartsWith("System.Net", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_protocol_knows_nothing_of_tickets() =>
        typeof(DiscordRestClient)
            .Assembly.GetReferencedAssemblies()
            .ShouldNotContain(name => name.Name!.StartsWith(nameof(Ticketmatics), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(AllProjects))]
    public void JSON_is_read_and_written_without_reflection(string project) =>
        Repository
            .Projects[project]
            .Descendants("JsonSerializerIsReflectionEnabledByDefault")
            .ShouldHaveSingleItem()
            .Value.ShouldBe(project is "Ticketmatics.BrowserTests" ? "true" : "false");
}
