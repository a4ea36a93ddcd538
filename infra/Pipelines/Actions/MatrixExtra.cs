using System.Text.Json.Nodes;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Actions;

/// <summary>What the run of one value of a matrix has besides.</summary>
public sealed record MatrixExtra(string Of, IReadOnlyList<NamedValue<string>> Values)
{
    internal JsonObject ToNode(MatrixAxis axis)
    {
        var node = new JsonObject { [axis.Name] = Of };
        foreach (var value in Values)
        {
            node[value.Name] = value.Value;
        }

        return node;
    }
}
