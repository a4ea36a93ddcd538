namespace Slipway.Spec.Reading;

/// <summary>What YAML 1.2 takes a scalar for; quoted scalars are always text.</summary>
public enum YamlScalarKind
{
    Text,
    Integer,
    Number,
    Boolean,
    Null,
}
