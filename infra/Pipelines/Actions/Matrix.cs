using System.Text.Json.Nodes;

namespace Slipway.Pipelines.Actions;

/// <summary>The runs of a job: one for each combination of the axes' values.</summary>
public sealed record Matrix(IReadOnlyList<MatrixAxis> Axes)
{
    /// <summary>What the runs have besides, found by the value of the first axis.</summary>
    public IReadOnlyList<MatrixExtra> Extras { get; init; } = [];

    /// <summary>What a run has under one of the matrix's names.</summary>
    public Expression Value(string name) => Names.Contains(name)
        ? new MatrixAxis(name, []).Value
        : throw new InvalidOperationException($"the matrix has no {name}; it has {Named.List(Names)}");

    internal IEnumerable<string> Names =>
        Axes.Select(axis => axis.Name).Concat(Extras.SelectMany(extra => extra.Values).Select(value => value.Name)).Distinct();

    internal JsonObject ToNode()
    {
        var axes = new JsonObject(Axes.Select(axis => KeyValuePair.Create(axis.Name, (JsonNode?)Nodes.List(axis.Values))));
        if (Extras.Count > 0)
        {
            axes["include"] = new JsonArray([.. Extras.Select(extra => extra.ToNode(Axes[0]))]);
        }

        return new JsonObject { ["fail-fast"] = false, ["matrix"] = axes };
    }
}
