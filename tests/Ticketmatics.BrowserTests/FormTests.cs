using Microsoft.Playwright;
using Ticketmatics.Tests.Sandbox;

namespace Ticketmatics.BrowserTests;

/// <summary>Forms and selects as any bot may send them.</summary>
public sealed class FormTests(Chromium chromium)
{
    private const string Opener = """
        [{"type": 1, "components": [{"type": 2, "style": 3, "custom_id": "open", "label": "Open the form"}]}]
        """;

    private const string Form = """
        {"type": 9, "data": {"custom_id": "form", "title": "All there is", "components": [
          {"type": 18, "label": "Name", "description": "As in your passport", "component":
            {"type": 4, "custom_id": "name", "style": 1, "min_length": 5, "max_length": 60}},
          {"type": 18, "label": "Story", "component":
            {"type": 4, "custom_id": "story", "style": 2, "required": false, "value": "Once upon a time"}},
          {"type": 18, "label": "Topics", "component": {"type": 3, "custom_id": "topics", "min_values": 2, "max_values": 3,
            "options": [{"label": "One", "value": "1"}, {"label": "Two", "value": "2"}, {"label": "Three", "value": "3"}]}},
          {"type": 18, "label": "Who", "component": {"type": 5, "custom_id": "who"}},
          {"type": 18, "label": "Pictures", "component":
            {"type": 19, "custom_id": "pictures", "required": false, "file_types": ["image"]}}]}}
        """;

    private const string Selects = """
        [{"type": 1, "components": [{"type": 3, "custom_id": "text", "options": [
            {"label": "January", "value": "1"}, {"label": "February", "value": "2"}, {"label": "March", "value": "3"},
            {"label": "April", "value": "4"}, {"label": "May", "value": "5"}, {"label": "June", "value": "6"},
            {"label": "July", "value": "7"}, {"label": "August", "value": "8"}, {"label": "September", "value": "9"},
            {"label": "October", "value": "10"}]}]},
         {"type": 1, "components": [{"type": 5, "custom_id": "user"}]},
         {"type": 1, "components": [{"type": 6, "custom_id": "role"}]},
         {"type": 1, "components": [{"type": 7, "custom_id": "mentionable"}]},
         {"type": 1, "components": [{"type": 8, "custom_id": "channel"}]}]
        """;

    [Fact]
    public async Task A_form_of_five_fields_is_checked_and_sent_as_it_was_filled_in()
    {
        await using var window = await Window.OpenAsync(chromium);
        await using var bot = await ScriptedBot.StartAsync(window.Host.Discord);
        bot.Answers(Form);
        var page = window.Page;
        var submit = page.GetByTestId("modal-submit");
        await window.EnterAsync("support");
        window.Post(components: Opener);
        await window.Button("Open the form").ClickAsync();

        await submit.ClickAsync();
        await Expect(page.GetByText("This field is required.")).ToHaveCountAsync(3);
        await Expect(page.GetByTestId("field-name")).ToBeFocusedAsync();
        await page.GetByTestId("field-name").FillAsync("Dina");
        await window.ChooseAsync("field-topics", "1");
        await page.GetByTestId("done-field-topics").ClickAsync();
        await window.ChooseAsync("field-who", $"{window.Here.Supporter}");
        await submit.ClickAsync();
        await Expect(page.GetByTestId("error-field-name")).ToHaveTextAsync("Must be at least 5 characters in length.");
        await Expect(page.GetByTestId("error-field-topics")).ToHaveTextAsync("Choose at least 2.");

        await page.GetByTestId("field-name").FillAsync("Dina D.");
        await window.ChooseAsync("field-topics", "3");
        await Expect(page.GetByTestId("error-field-topics")).ToBeEmptyAsync();
        await page.GetByTestId("done-field-topics").ClickAsync();
        await page.GetByTestId("field-pictures").SetInputFilesAsync(File("notes.txt", "text/plain"));
        await page.GetByTestId("upload-notes.txt").WaitForAsync();
        await submit.ClickAsync();
        await Expect(page.GetByTestId("failure")).ToContainTextAsync("not of a kind that is asked for");
        await page.GetByTestId("upload-notes.txt").GetByRole(AriaRole.Button).ClickAsync();
        await page.GetByTestId("field-pictures").SetInputFilesAsync(File("photo.png", "image/png"));
        await page.GetByTestId("upload-photo.png").WaitForAsync();
        bot.Answers("""{"type": 4, "data": {"content": "Thank you"}}""");
        await window.SubmitAsync();
        await window.SeeAsync("Thank you");

        var fields = bot.Last["data"]!["components"]!.AsArray().Select(label => label!["component"]!).ToList();
        fields[0]["value"]!.ToString().ShouldBe("Dina D.");
        fields[1]["value"]!.ToString().ShouldBe("Once upon a time");
        fields[2]["values"]!.ToJsonString().ShouldBe("""["1","3"]""");
        fields[3]["values"]!.ToJsonString().ShouldBe($"[\"{window.Here.Supporter}\"]");
        fields[4]["values"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Selects_of_every_kind_are_searched_and_tell_what_was_chosen()
    {
        await using var window = await Window.OpenAsync(chromium);
        await using var bot = await ScriptedBot.StartAsync(window.Host.Discord);
        var here = window.Here;
        await window.EnterAsync("support");
        window.Post(components: Selects);

        foreach (
            var (select, typed, chosen) in ((string, string, string)[])
                [
                    ("text", "octo", "10"),
                    ("user", "emi", $"{here.Players[1]}"),
                    ("role", "mod", $"{here.ModeratorRole}"),
                    ("mentionable", "gus", $"{here.Outsider}"),
                    ("channel", "gen", $"{here.General}"),
                ]
        )
        {
            var search = await window.SearchAsync($"component-{select}", typed);
            await window.Page.RunAndWaitForResponseAsync(() => search.PressAsync("Enter"), "**/page/components");
            bot.Last["data"]!["custom_id"]!.ToString().ShouldBe(select);
            bot.Last["data"]!["values"]!.ToJsonString().ShouldBe($"[\"{chosen}\"]");
        }
    }

    [Fact]
    public async Task A_list_has_the_focus_as_soon_as_it_is_open_so_that_no_key_is_lost()
    {
        await using var window = await Window.OpenAsync(chromium);
        await window.EnterAsync("support");
        window.Post(components: Selects);

        var focused = await window
            .Page.GetByTestId("component-user")
            .EvaluateAsync<string>("select => { select.focus(); select.click(); return document.activeElement.type; }");

        focused.ShouldBe("search");
    }

    private static FilePayload File(string name, string type) =>
        new()
        {
            Name = name,
            MimeType = type,
            Buffer = [1, 2, 3],
        };
}
