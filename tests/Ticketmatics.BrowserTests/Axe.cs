using System.Text.Json;
using Microsoft.Playwright;
using Ticketmatics.Tests;

namespace Ticketmatics.BrowserTests;

/// <summary>What axe-core finds that keeps somebody from using a page. See https://github.com/dequelabs/axe-core.</summary>
internal static class Axe
{
    private static readonly NpmPackage Package = new("axe-core", "4.11.1");

    /// <returns>Rule and element of each finding that is serious or critical.</returns>
    public static async Task<IReadOnlyList<string>> SeriousAsync(IPage page)
    {
        var folder = await FolderAsync();
        await page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(folder, "axe.min.js")));
        var found = await page.EvaluateAsync<JsonElement>(
            "axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations)"
        );
        return
        [
            .. found
                .EnumerateArray()
                .Where(rule => rule.GetProperty("impact").GetString() is "serious" or "critical")
                .SelectMany(rule =>
                    rule.GetProperty("nodes").EnumerateArray().Take(3).Select(node => TextOf(rule, node))
                ),
        ];
    }

    private static string TextOf(JsonElement rule, JsonElement node) =>
        $"{rule.GetProperty("id")}: {node.GetProperty("html")} {node.GetProperty("failureSummary")}";

    private static async Task<string> FolderAsync()
    {
        try
        {
            return await Package.EnsureAsync();
        }
        catch (NpmPackageMissingException e) when (!Chromium.IsOnBuildServer)
        {
            Assert.Skip(e.Message);
            throw;
        }
    }
}
