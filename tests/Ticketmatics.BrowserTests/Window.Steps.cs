using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.BrowserTests;

/// <summary>What people do in the window, and what they see.</summary>
internal sealed partial class Window
{
    public ILocator Modal => Page.GetByTestId("modal");

    public ILocator Messages => Page.GetByTestId("message");

    public ILocator Inspector => Page.GetByTestId("inspector");

    /// <summary>Channels of tickets that the present person can see.</summary>
    public ILocator TicketChannels => Page.Locator("[data-testid^='channel-ticket-']");

    /// <summary>Takes on a person's place, and waits until the page is drawn for them.</summary>
    /// <param name="name">As the switcher shows it, or its beginning.</param>
    public async Task BecomeAsync(string name)
    {
        var person = Page.GetByTestId("person");
        var option = person.Locator("option").Filter(new() { HasText = name }).First;
        var id = await option.GetAttributeAsync("value");
        await person.SelectOptionAsync(new SelectOptionValue { Value = id });
        await Page.Locator($"#log[data-reader='{id}']").WaitForAsync(Attached);
    }

    /// <summary>On a phone, the channels stand in a drawer.</summary>
    public async Task EnterAsync(string channel)
    {
        if (string.Equals(await Page.Locator("#channel-name").InnerTextAsync(), channel, StringComparison.Ordinal))
        {
            return;
        }

        var drawer = Page.Locator("#open-channels");
        var entry = Page.GetByTestId($"channel-{channel}").First;
        await entry.WaitForAsync(Attached);
        if (await drawer.IsVisibleAsync())
        {
            await drawer.ClickAsync();
        }

        await entry.ClickAsync();
    }

    /// <summary>Opens the menu of a member; on a phone, the members stand in a drawer.</summary>
    public async Task OpenMemberMenuAsync(string name)
    {
        var member = Page.GetByTestId($"member-{name}");
        if (!await member.IsVisibleAsync())
        {
            await Page.Locator("#toggle-members").ClickAsync();
        }

        await member.ClickAsync();
        await Page.GetByRole(AriaRole.Menu).WaitForAsync();
    }

    /// <summary>Opens a ticket by the panel in the support channel.</summary>
    public async Task OpenTicketAsync(
        string reason,
        string who = "Dina",
        string category = "technical",
        string number = "0001"
    )
    {
        await BecomeAsync(who);
        await EnterAsync("support");
        await Button("Create Ticket").ClickAsync();
        await FillTicketAsync(reason, category);
        await SeeAsync($"Your ticket {number} is open");
    }

    /// <summary>Fills in the form that opens, and sends it.</summary>
    public async Task FillTicketAsync(string reason, string category = "technical")
    {
        await ChooseAsync("field-category", category);
        await Page.GetByTestId("field-ticket_reason").FillAsync(reason);
        await SubmitAsync();
    }

    /// <summary>Closes the ticket whose channel is shown.</summary>
    public async Task CloseTicketAsync(string reason)
    {
        await Button("Close").ClickAsync();
        await Page.GetByTestId("field-reason").FillAsync(reason);
        await SubmitAsync();
    }

    /// <summary>Sends the form that is open, and waits until it was taken.</summary>
    public async Task SubmitAsync()
    {
        await Page.GetByTestId("modal-submit").ClickAsync();
        await Modal.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>Opens a select and chooses in it.</summary>
    public async Task ChooseAsync(string select, string value)
    {
        await Page.GetByTestId(select).ClickAsync();
        await Page.GetByTestId($"choice-{value}").Locator("visible=true").ClickAsync();
    }

    /// <summary>Opens a select and types into its search, until only what is meant is left.</summary>
    /// <returns>The search, in which Enter chooses.</returns>
    public async Task<ILocator> SearchAsync(string select, string text)
    {
        await Page.GetByTestId(select).ClickAsync();
        var search = Page.Locator(".pop:popover-open .search");
        await search.FillAsync(text);
        await Expect(Page.Locator(".pop:popover-open [role=option]")).ToHaveCountAsync(1);
        return search;
    }

    public SandboxChannel Channel(string name)
    {
        lock (Host.Discord.World.Gate)
        {
            return Host
                .Discord.World.ChannelsOf(Here.Guild)
                .Single(channel => string.Equals(channel.Name, name, StringComparison.Ordinal));
        }
    }

    /// <summary>Lets the bot post in the support channel what it would not of itself.</summary>
    /// <param name="embeds">A JSON array.</param>
    /// <param name="components">A JSON array.</param>
    public void Post(string content = "", string embeds = "[]", string components = "[]")
    {
        var world = Host.Discord.World;
        lock (world.Gate)
        {
            world.Post(
                Channel("support"),
                new SandboxMessage(world.Ids.Next<Message>(), Here.Support, world.BotId)
                {
                    Content = content,
                    Embeds = (JsonArray)JsonNode.Parse(embeds)!,
                    Components = ComponentRules.Numbered((JsonArray)JsonNode.Parse(components)!),
                }
            );
        }
    }

    /// <summary>Types a command and opens the form of its options.</summary>
    public async Task TypeCommandAsync(string command)
    {
        var composer = Page.GetByTestId("composer");
        await composer.FillAsync($"/{command}");
        await Page.GetByTestId($"command-{command}").WaitForAsync();
        await composer.PressAsync("Enter");
        await Page.GetByTestId("command-form").WaitForAsync();
    }

    /// <summary>Types a command without options, or with such as are chosen from a list, and sends it.</summary>
    /// <param name="options">Values as the sandbox knows them: ids, or those of choices.</param>
    public async Task RunAsync(string command, params (string Name, string Value)[] options)
    {
        await TypeCommandAsync(command);
        foreach (var (name, value) in options)
        {
            await ChooseAsync($"option-{name}", value);
        }

        await Page.GetByTestId("command-send").ClickAsync();
    }

    /// <summary>Writes a message as anybody would.</summary>
    public async Task WriteAsync(string content)
    {
        var composer = Page.GetByTestId("composer");
        await composer.FillAsync(content);
        await composer.PressAsync("Enter");
        await SeeAsync(content);
    }

    /// <summary>Switches a fault on or off in the inspector, which is opened where it is not.</summary>
    /// <param name="times">As its button is named in tests: <c>on</c>, <c>0</c> for off, or for the next calls alone.</param>
    public async Task SetFaultAsync(string name, string times)
    {
        if (!await Inspector.IsVisibleAsync())
        {
            await Page.GetByTestId("open-inspector").ClickAsync();
        }

        var chosen = Page.GetByTestId($"fault-{name}-{times}");
        if (!await chosen.IsVisibleAsync())
        {
            await Page.GetByTestId("faults").ClickAsync();
        }

        await chosen.ClickAsync();
        var fault = times is "0" ? ".fault:not(.on)" : ".fault.on";
        await Page.Locator(fault).Filter(new() { Has = chosen }).WaitForAsync();
    }

    /// <summary>The button of the newest message that has one of this name.</summary>
    public ILocator Button(string name) =>
        Messages.GetByRole(AriaRole.Button, new() { Name = name, Exact = false }).Last;

    /// <summary>Waits until the newest message that says so is there.</summary>
    public async Task<ILocator> SeeAsync(string text)
    {
        var message = Messages.Filter(new() { HasText = text }).Last;
        await message.WaitForAsync();
        return message;
    }

    public Task GoneAsync(string testId) =>
        Page.GetByTestId(testId).WaitForAsync(new() { State = WaitForSelectorState.Detached });
}
