using Slipway.Spec.Delivery;
using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>What a product's file asks for although only a cluster could do it, and no cluster runs the product.</summary>
internal static class HostedEffects
{
    private const string Reason = "of which no cluster runs anything";

    public static void Check(ProductSpec product, Check check)
    {
        if (product.RunsOnKubernetes || product.Components.Count == 0 || !check.IsWhole)
        {
            return;
        }

        var platforms = string.Join(" and ", product.Components
            .Select(component => Shapes.KebabCase(component.Platform.ToString())).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var file = check.At().Location.File;
        Useless(check.At("rollback", "drill"), $"drill has no effect for a product on {platforms}, {Reason}; write drill: null");
        foreach (var delivery in product.Delivery)
        {
            for (var index = 0; index < delivery.Before.Count; index++)
            {
                if (delivery.Before[index] is DeliveryAction.Backup or DeliveryAction.Migration)
                {
                    var action = Shapes.KebabCase(delivery.Before[index].ToString());
                    Useless(
                        check.At("delivery", delivery.Name, "before", index), $"{action} has no effect for a product on {platforms}, {Reason}");
                }
            }
        }

        // What the house says for every product is said to those too that have no use for it.
        void Useless(Place place, string message)
        {
            if (place.IsWritten && place.Location.File == file)
            {
                place.Problem(message);
            }
        }
    }
}
