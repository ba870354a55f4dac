using System.Text;
using System.Text.Json.Nodes;
using Ticketmatics.Tests.Flows;

namespace Ticketmatics.Tests.Sandbox;

/// <summary>The page's inspector, as the page calls it.</summary>
internal sealed class InspectorClient(Play play) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = play.Host.Address, Timeout = TimeSpan.FromSeconds(30) };

    public void Dispose() => http.Dispose();

    public async Task<JsonNode> GetAsync(string target = "") => JsonNode.Parse(await TextAsync(target))!;

    public Task<string> TextAsync(string target = "") =>
        http.GetStringAsync(new Uri("/page/inspector" + target, UriKind.Relative), Play.Token);

    /// <param name="times">Null switches it on; 0 switches it off.</param>
    public async Task SetAsync(string fault, int? times) =>
        (await SetRawAsync(new JsonObject { ["name"] = fault, ["times"] = times }.ToJsonString())).ShouldBe(200);

    /// <returns>The status.</returns>
    public async Task<int> SetRawAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(
            new Uri("/page/inspector/faults", UriKind.Relative),
            content,
            Play.Token
        );
        return (int)response.StatusCode;
    }

    /// <summary>Newest first.</summary>
    public async Task<List<JsonNode>> ExchangesAsync() =>
        [.. (await GetAsync())["exchanges"]!.AsArray().Select(exchange => exchange!)];

    public async Task<StreamReader> EventsAsync() =>
        new(await http.GetStreamAsync(new Uri("/page/inspector/events", UriKind.Relative), Play.Token));
}
