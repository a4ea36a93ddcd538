using System.CommandLine;
using System.CommandLine.Parsing;
using Slipway.Cli.Check;
using Slipway.Cli.Explaining;
using Slipway.Cli.Preview;
using Slipway.Cli.Products;
using Slipway.Cli.Releases;
using Slipway.Cli.Rendering;

namespace Slipway.Cli.CommandLine;

/// <summary>The commands with their arguments and options.</summary>
internal static class CommandTree
{
    public static RootCommand Create(Session session)
    {
        var root = new RootCommand("Plans and checks the infrastructure of all products, before and without any credential.");
        root.Subcommands.Add(Preview(session));
        root.Subcommands.Add(Check(session));
        root.Subcommands.Add(Render(session));
        root.Subcommands.Add(Explain(session));
        root.Subcommands.Add(New(session));
        root.Subcommands.Add(Schema(session));
        root.Subcommands.Add(ReleaseCommands.Release(session));
        root.Subcommands.Add(ReleaseCommands.Promote(session));
        root.Subcommands.Add(ReleaseCommands.Rollback(session));
        return root;
    }

    /// <summary>How a person calls the command: <c>slipway preview</c>.</summary>
    public static string PathOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{PathOf(parent)} {command.Command.Name}" : "slipway";

    private static Command Preview(Session session)
    {
        var stacks = Stacks(session, "The stack: staging, production …; several are shown one after the other.", ArgumentArity.OneOrMore);
        var product = Products();
        var revision = new Option<string?>("--base") { Description = "Compare with the same stack as of this git revision.", HelpName = "REF" };
        var state = new Option<string?>("--state") { Description = "Compare with what 'pulumi stack export' wrote.", HelpName = "FILE" };
        var against = new Option<string?>("--against") { Description = "Compare with another stack.", HelpName = "STACK" };
        var releases = Releases();
        var format = Format("tree", "diff", "json", "markdown");
        var output = new Option<string?>("--out") { Description = "Write to this file instead.", HelpName = "FILE" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Only counts and findings." };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Every resource and decision." };
        var command = new Command("preview", "Shows what a stack would declare, and what changes by it.") { stacks, product, revision, state, against, releases, format, output, quiet, verbose };
        command.SetAction((parsed, _) => PreviewCommand.RunAsync(
            new PreviewOptions
            {
                Stacks = parsed.GetRequiredValue(stacks),
                Base = parsed.GetValue(revision),
                State = parsed.GetValue(state),
                Against = parsed.GetValue(against),
                Products = parsed.GetValue(product) ?? [],
                Releases = parsed.GetValue(releases),
                Format = parsed.GetValue(format)!,
                Out = parsed.GetValue(output),
                Quiet = parsed.GetValue(quiet),
                Verbose = parsed.GetValue(verbose),
            },
            session.Stacks,
            session.Console,
            session.WorkingDirectory));
        return command;
    }

    private static Command Check(Session session)
    {
        var stacks = Stacks(session, "Stacks to check; all where none is named.", ArgumentArity.ZeroOrMore);
        var format = Format("text", "json", "github");
        var command = new Command("check", "Lists all problems and findings.") { stacks, format };
        command.SetAction((parsed, _) => CheckCommand.RunAsync(parsed.GetValue(stacks) ?? [], parsed.GetValue(format)!, session.Stacks, session.Console));
        return command;
    }

    private static Command Render(Session session)
    {
        var stack = Stack(session);
        var output = new Option<string>("--out") { Description = "The folder to write to.", HelpName = "DIR", Required = true };
        var product = Products();
        var releases = Releases();
        var command = new Command("render", "Writes every generated artefact as a file.") { stack, output, product, releases };
        command.SetAction((parsed, _) => RenderCommand.RunAsync(
            parsed.GetRequiredValue(stack),
            parsed.GetRequiredValue(output),
            parsed.GetValue(product) ?? [],
            parsed.GetValue(releases),
            session.Stacks,
            session.Console,
            session.WorkingDirectory));
        return command;
    }

    private static Command Explain(Session session)
    {
        var name = new Argument<string?>("name")
        {
            HelpName = "name",
            Description = "An alert, resource, secret, check, decision …; without one, what there is.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = Format("text", "json");
        var command = new Command("explain", "Tells what a name means and where it comes from.") { name, format };
        command.SetAction((parsed, _) => ExplainCommand.RunAsync(parsed.GetValue(name), parsed.GetValue(format)!, session.Stacks, session.Console));
        return command;
    }

    private static Command New(Session session)
    {
        var product = new Argument<string>("product") { HelpName = "product", Description = "The name of the new product." };
        var command = new Command("new", "Writes a commented products/<product>.yaml to start from.") { product };
        command.SetAction((parsed, _) => NewCommand.RunAsync(parsed.GetRequiredValue(product), session.Stacks, session.Console));
        return command;
    }

    private static Command Schema(Session session)
    {
        var command = new Command("schema", "Prints the JSON Schema of a product's file, for editors.");
        command.SetAction((_, _) => SchemaCommand.RunAsync(session.Stacks, session.Console));
        return command;
    }

    /// <summary>A stack by its name, which a shell can complete.</summary>
    public static Argument<string> Stack(Session session, string name = "stack", string description = "The stack: staging, production …")
    {
        var stack = new Argument<string>(name) { HelpName = name, Description = description };
        stack.CompletionSources.Add(_ => session.Stacks.Names.Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        return stack;
    }

    private static Argument<string[]> Stacks(Session session, string description, ArgumentArity arity)
    {
        var stacks = new Argument<string[]>("stack") { HelpName = "stack", Description = description, Arity = arity };
        stacks.CompletionSources.Add(_ => session.Stacks.Names.Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        return stacks;
    }

    public static Option<string[]> Products() => new("--product", "-p") { Description = "Only this product; may be repeated.", HelpName = "P" };

    private static Option<string?> Releases() => new("--releases") { Description = "Take releases from this folder.", HelpName = "DIR" };

    private static Option<string> Format(params string[] names)
    {
        var format = new Option<string>("--format", "-f") { Description = $"One of {string.Join(", ", names)}.", HelpName = string.Join('|', names), DefaultValueFactory = _ => names[0] };
        format.AcceptOnlyFromAmong(names);
        return format;
    }
}
