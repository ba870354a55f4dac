using System.Text.Json.Nodes;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Tests.Sandbox;

public sealed class ComponentRulesTests
{
    private const string Button = """{"type":2,"style":1,"label":"a","custom_id":"a"}""";

    [Fact]
    public void Buttons_and_selects_in_rows_pass()
    {
        Read(Row(Button, """{"type":2,"style":5,"emoji":{"name":"🎫"},"url":"https://example.com"}""")).ShouldBeEmpty();
        Read(Row("""{"type":3,"custom_id":"s","options":[{"label":"l","value":"v"}]}""")).ShouldBeEmpty();
        Read(Row("""{"type":8,"custom_id":"s","channel_types":[0]}""")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Button, "components.0", "UNKNOWN_FIELD", "\"x\":1")]
    [InlineData("""{"type":2,"style":1,"label":"a"}""", "components.0.components.0.custom_id", "BASE_TYPE_REQUIRED")]
    [InlineData("""{"type":2,"style":1,"custom_id":"a"}""", "components.0.components.0.label", "BASE_TYPE_REQUIRED")]
    [InlineData(
        """{"type":2,"style":5,"label":"a","custom_id":"a","url":"https://example.com"}""",
        "components.0.components.0.custom_id",
        "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"
    )]
    [InlineData(
        """{"type":2,"style":1,"label":"a","custom_id":"a","emoji":{"name":"ticket"}}""",
        "components.0.components.0.emoji.name",
        "BUTTON_COMPONENT_INVALID_EMOJI"
    )]
    [InlineData(
        """{"type":2,"style":1,"label":"a","custom_id":"a","emoji":{"name":"★"}}""",
        "components.0.components.0.emoji.name",
        "BUTTON_COMPONENT_INVALID_EMOJI"
    )]
    [InlineData(
        """{"type":2,"style":1,"label":"a","custom_id":"a","emoji":{"name":"own","id":"5"}}""",
        "components.0.components.0.emoji.id",
        "BUTTON_COMPONENT_INVALID_EMOJI"
    )]
    [InlineData(
        """{"type":3,"custom_id":"s","options":[]}""",
        "components.0.components.0.options",
        "BASE_TYPE_BAD_LENGTH"
    )]
    [InlineData(
        """{"type":3,"custom_id":"s","options":[{"label":"l","value":"v"},{"label":"m","value":"v"}]}""",
        "components.0.components.0.options.1.value",
        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"
    )]
    [InlineData(
        """{"type":3,"custom_id":"s","max_values":2,"options":[{"label":"l","value":"v"}]}""",
        "components.0.components.0.options",
        "BASE_TYPE_BAD_LENGTH"
    )]
    [InlineData(
        """{"type":8,"custom_id":"s","default_values":[{"id":"5","type":"role"}]}""",
        "components.0.components.0.default_values.0.type",
        "BASE_TYPE_CHOICES"
    )]
    [InlineData(
        """{"type":6,"custom_id":"s","min_values":2,"max_values":3,"default_values":[{"id":"5","type":"role"}]}""",
        "components.0.components.0.default_values",
        "BASE_TYPE_BAD_LENGTH"
    )]
    [InlineData("""{"type":4,"custom_id":"s"}""", "components.0.components.0.type", "UNION_TYPE_CHOICES")]
    public void A_component_that_breaks_a_rule_is_named(string component, string path, string code, string extra = "")
    {
        var row = extra.Length == 0 ? Row(component) : Row(component).Replace("\"type\":1,", $"\"type\":1,{extra},");

        Read(row)
            .ShouldContain(error =>
                error.StartsWith(path, StringComparison.Ordinal) && error.EndsWith(code, StringComparison.Ordinal)
            );
    }

    [Fact]
    public void A_custom_id_stands_once_in_a_message()
    {
        Read(Row(Button), Row(Button)).ShouldBe(["components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED"]);
    }

    [Fact]
    public void A_row_holds_five_buttons_and_a_message_five_rows()
    {
        Read(Row([.. Enumerable.Range(0, 6).Select(Numbered)]))
            .ShouldBe(["components.0.components BASE_TYPE_BAD_LENGTH"]);
        Read([.. Enumerable.Range(0, 6).Select(i => Row(Numbered(i)))]).ShouldBe(["components BASE_TYPE_BAD_LENGTH"]);
    }

    [Fact]
    public void A_select_stands_alone_in_its_row()
    {
        Read(Row(Button, """{"type":5,"custom_id":"s"}"""))
            .ShouldBe(["components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED"]);
    }

    private static string Numbered(int i) => $$"""{"type":2,"style":1,"label":"a","custom_id":"a{{i}}"}""";

    private static string Row(params string[] components) =>
        $$"""{"type":1,"components":[{{string.Join(',', components)}}]}""";

    /// <summary>Paths and inner codes of what is refused.</summary>
    private static List<string> Read(params string[] rows)
    {
        var body = (JsonObject)JsonNode.Parse($$"""{"components":[{{string.Join(',', rows)}}]}""")!;
        try
        {
            MessageRules.Read(body, MessageUse.Create, files: []);
            return [];
        }
        catch (ApiException refused)
        {
            return [.. Flatten(refused.ToJson()["errors"]!.AsObject(), "")];
        }
    }

    private static IEnumerable<string> Flatten(JsonObject node, string path) =>
        node.SelectMany(entry =>
            entry.Value is JsonArray errors
                ? errors.Select(error => $"{path.TrimStart('.')} {error!["code"]}")
                : Flatten(entry.Value!.AsObject(), $"{path}.{entry.Key}")
        );
}
