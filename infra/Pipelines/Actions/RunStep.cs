using System.Text.Json.Nodes;

namespace Slipway.Pipelines.Actions;

/// <summary>A step that runs commands. What varies reaches them through the environment, never as part of the script.</summary>
public sealed record RunStep : Step
{
    private readonly string _script = "";

    public required string Script
    {
        get => _script;
        init => _script = Text.FromString(value).Content;
    }

    public string? Directory { get; init; }

    /// <summary>The names under which the script writes to <c>GITHUB_OUTPUT</c>.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>Whether the product's own people wrote the script: what it reads from the environment is theirs to set.</summary>
    public bool IsTheProducts { get; init; }

    internal override IReadOnlyList<string> Declared => Outputs;

    private protected override void Describe(JsonObject node) => node
        .With("working-directory", Directory)
        .WithMap("env", Environment.Select(entry => (entry.Name, entry.Value)))
        .With("run", Script);
}
