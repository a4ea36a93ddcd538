using System.Text.Json.Nodes;

namespace Slipway.Spec.Reading;

/// <summary>How a value is written in YAML: one declaration that reads it and describes it.</summary>
public abstract class Shape<T>
{
    /// <summary>Reads a value; when something is wrong the reading has the problem and the value means nothing.</summary>
    public abstract T Read(YamlNode node, Reading reading);

    /// <summary>The JSON Schema of what this shape reads.</summary>
    public abstract JsonObject Describe(SchemaWriter schema);

    /// <summary>The same writing, read into another value.</summary>
    public Shape<TOther> Select<TOther>(Func<T, TOther> convert) => new ConvertedShape<T, TOther>(this, convert);

    /// <summary>The same writing, with fewer values allowed; the message says what is wrong with the others.</summary>
    public Shape<T> Where(Func<T, bool> test, string message) => new NarrowedShape<T>(this, test, message);

    /// <summary>Reports a value of the wrong kind, with words for the two kinds of nothing.</summary>
    protected static T Refuse(YamlNode node, Reading reading, string expected)
    {
        reading.Problem(node, node switch
        {
            YamlScalar { IsExplicitNull: true } => "null takes away an inherited value, and none is inherited here",
            YamlScalar { ScalarKind: YamlScalarKind.Null } => $"the value is missing; expected {expected}",
            YamlScalar scalar => $"{Wording.Quoted(scalar.Text)} is {scalar.Kind}; expected {expected}",
            _ => $"{node.Kind} stands here; expected {expected}",
        });
        return default!;
    }
}
